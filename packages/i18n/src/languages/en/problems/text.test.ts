import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { textProblems } from './text.ts'

test('problems of text as they are printed', () => {
  expect(printed(textProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  full-width-marker
      The full-width characters "＃" are shown as they are, and make no heading, list or link.
      Write "#" with half-width characters instead.

    a.sv.md:1:1  failed-markup
      The characters "##Rubrik" are shown to visitors as they are written.
      Put a space after the number signs, if this is a heading.

    a.sv.md:1:1  failed-markup
      The characters "| a | b |" are shown to visitors as they are written.
      Put a row of dashes under the first row, with as many cells: | --- | --- |.

    a.sv.md:1:1  failed-markup
      The line "Efter tabellen" becomes a row of the table above it.
      Put an empty line above it, or write it as a row, with | between the cells.

    a.sv.md:1:1  failed-markup
      The characters ":: note" are shown to visitors as they are written.
      Begin a box with ::: note, ::: tip or ::: warning, and end it with a line of :::.

    a.sv.md:1:1  failed-markup
      The characters "[x](min sida.md)" are shown to visitors as they are written.
      Write [words](address) without a space between, and %20 instead of each space in the address.

    a.sv.md:1:1  failed-markup
      The characters "{lang=xx}" are shown to visitors as they are written.
      In braces write only {#name}, with a–z, 0–9 and -, beginning with a letter, or {lang=ja}, with a code that exists, last in the paragraph or after brackets: [words]{lang=ja}.

    a.sv.md:1:1  failed-markup
      The characters "{漢字|}" are shown to visitors as they are written.
      Write one reading for the whole word, or one for each character: {東京|とう|きょう}.

    a.sv.md:1:1  doubtful-markup (warning)
      The characters "[ ]" are shown to visitors as they are written.
      Remove the brackets if they were to become a box to tick.

    a.sv.md:1:1  doubtful-markup (warning)
      The characters "^[not]" are shown to visitors as they are written.
      If this is a footnote, write [^1] here, and [^1]: before its text in a paragraph of its own.

    a.sv.md:1:1  doubtful-markup (warning)
      The characters "** fet**" are shown to visitors as they are written.
      If this is bold text, remove the spaces between the words and their asterisks: **words**.

    a.sv.md:1:1  placeholder
      The text "$left" looks like something that was to be replaced.
      Write what should stand here, or remove it.

    a.sv.md:1:1  placeholder
      This heading has no words after "##".
      Write what should stand here, or remove it.

    a.sv.md:1:1  placeholder
      The footnote "[^1]:" has no text.
      Write what should stand here, or remove it.

    a.sv.md:1:1  placeholder
      The box "note" has no text.
      Write what should stand here, or remove it.

    a.sv.md:1:1  lost-text
      The words "Lund" are not shown, since this row has more cells than the first row of the table.
      Add a cell to the first row and to the row of dashes, or write \\| where a bar belongs to the text.

    a.sv.md:1:1  lost-text
      The line "[Öppet]: 9–16" is not shown, since it is read as the address of a link that the text does not have.
      Write \\[ instead of [ if the line is meant as text; otherwise remove it.

    a.sv.md:1:1  lost-text
      The footnote "[^2]:" is not shown, since no place in the text refers to it.
      Write [^2] where the footnote belongs, or remove the footnote.

    a.sv.md:1:1  lost-text
      What is named "[^2]:" is not shown, since the name stands earlier on this page.
      Give it another name, or remove it.

    a.sv.md:1:1  lost-text
      The words "Avtalet" are not shown, since links here have no titles.
      Write them in the text, or remove them with their quotation marks.

    a.sv.md:1:1  lost-text
      The caption "Bron står för mötet." is not shown, since the picture does not stand alone in its paragraph.
      Put the picture on a line of its own with an empty line above and below, or remove the caption.

    a.sv.md:1:1  stray-locale-code
      The language code "sv" stands alone at the end of the text.
      Remove the line.

    a.sv.md:1:1  raw-html (warning)
      The HTML code "<script>" will be shown to visitors as it is written.
      Write it in markdown instead, or remove it.

    a.sv.md:1:1  heading-in-body
      A heading with a single # is the title of the page, which has a field of its own.
      Use ## here, or move the words to the field title.

    a.sv.md:1:1  heading-skip
      This heading is of level 4, but the one before it is of level 2.
      Go down one level at a time, with one more # than in the heading above.

    a.sv.md:1:1  duplicate-heading-id
      The id "handel" is used for more than one heading on this page.
      Give each heading an id of its own.

    a.sv.md:1:1  duplicate-heading-id
      The id "main" is used by the page itself, around the text.
      Choose another id.

    a.sv.md:1:1  unknown-callout
      There is no kind of box called "box".
      Use one of these: note, tip, warning.

    a.sv.md:1:1  unknown-callout
      The line ":::" ends a box, but no box is open here.
      Remove the line, or begin a box above it with ::: and one of the words note, tip, warning.

    a.sv.md:1:1  unknown-callout
      There is no kind of box called "notes".
      Did you mean "note"?

    a.sv.md:1:1  unclosed-callout
      The box "note" has no end.
      Put a line with ::: after the last line of the box.

    a.sv.md:1:1  unclosed-code
      The code that begins here has no end: the rest of the text is shown as code.
      Put a line with \`\`\` after the last line of the code.

    a.sv.md:1:1  too-slow
      This page takes too long to read.
      Look for long runs of characters such as *, _, [ and >, and remove them.

    a.sv.md:1:1  too-slow
      A letter here has too many accents after it.
      Delete the letter with all its marks, and type it again.

    a.sv.md:1:1  wrong-language (warning)
      This text should be in Japanese, but most of it seems to be something else (Latin).
      Translate the text, or change the language in the name of the file.

    a.sv.md:1:1  wrong-language (warning)
      This text should be in English, but most of it seems to be something else (Swedish).
      Translate the text, or change the language in the name of the file.

    a.sv.md:1:1  unmarked-language (warning)
      Here "架け橋" is in another language than the page, and nothing says which.
      Write [架け橋]{lang=ja}, so that it is read aloud and shown right.

    a.sv.md:1:1  unmarked-language (warning)
      Here "Japan Bridge Scandinavia" is in another language than the page, and nothing says which.
      Write the language, for example [Japan Bridge Scandinavia]{lang=en}, so that it is read aloud right.
    "
  `)
})
