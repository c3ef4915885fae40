export const textProblems = {
  'full-width-marker.message':
    'The full-width characters "{{marker}}" are shown as they are, and make no heading, list or link.',
  'full-width-marker.hint': 'Write "{{ascii}}" with half-width characters instead.',
  'failed-markup.message': 'The characters "{{text}}" are shown to visitors as they are written.',
  'failed-markup.hint': 'Put a space after the number signs, if this is a heading.',
  'failed-markup.hint_table': 'Put a row of dashes under the first row, with as many cells: | --- | --- |.',
  'failed-markup.message_row': 'The line "{{text}}" becomes a row of the table above it.',
  'failed-markup.hint_row': 'Put an empty line above it, or write it as a row, with | between the cells.',
  'failed-markup.hint_box':
    'Begin a box with ::: note, ::: tip or ::: warning, and end it with a line of :::.',
  'failed-markup.hint_link':
    'Write [words](address) without a space between, and %20 instead of each space in the address.',
  'failed-markup.hint_braces':
    'In braces write only {#name}, with a–z, 0–9 and -, beginning with a letter, or {lang=ja}, with a code that exists, last in the paragraph or after brackets: [words]{lang=ja}.',
  'failed-markup.hint_reading':
    'Write one reading for the whole word, or one for each character: {東京|とう|きょう}.',
  'doubtful-markup.message': 'The characters "{{text}}" are shown to visitors as they are written.',
  'doubtful-markup.hint': 'Remove the brackets if they were to become a box to tick.',
  'doubtful-markup.hint_note':
    'If this is a footnote, write [^1] here, and [^1]: before its text in a paragraph of its own.',
  'doubtful-markup.hint_bold':
    'If this is bold text, remove the spaces between the words and their asterisks: **words**.',
  'placeholder.message': 'The text "{{text}}" looks like something that was to be replaced.',
  'placeholder.message_heading': 'This heading has no words after "{{text}}".',
  'placeholder.message_note': 'The footnote "{{text}}" has no text.',
  'placeholder.message_box': 'The box "{{text}}" has no text.',
  'placeholder.hint': 'Write what should stand here, or remove it.',
  'lost-text.message':
    'The words "{{text}}" are not shown, since this row has more cells than the first row of the table.',
  'lost-text.hint':
    'Add a cell to the first row and to the row of dashes, or write \\| where a bar belongs to the text.',
  'lost-text.message_definition':
    'The line "{{text}}" is not shown, since it is read as the address of a link that the text does not have.',
  'lost-text.hint_definition': 'Write \\[ instead of [ if the line is meant as text; otherwise remove it.',
  'lost-text.message_note': 'The footnote "{{text}}" is not shown, since no place in the text refers to it.',
  'lost-text.hint_note': 'Write {{reference}} where the footnote belongs, or remove the footnote.',
  'lost-text.message_repeated':
    'What is named "{{text}}" is not shown, since the name stands earlier on this page.',
  'lost-text.hint_repeated': 'Give it another name, or remove it.',
  'lost-text.message_title': 'The words "{{text}}" are not shown, since links here have no titles.',
  'lost-text.hint_title': 'Write them in the text, or remove them with their quotation marks.',
  'lost-text.message_caption':
    'The caption "{{text}}" is not shown, since the picture does not stand alone in its paragraph.',
  'lost-text.hint_caption':
    'Put the picture on a line of its own with an empty line above and below, or remove the caption.',
  'stray-locale-code.message': 'The language code "{{code}}" stands alone at the end of the text.',
  'stray-locale-code.hint': 'Remove the line.',
  'raw-html.message': 'The HTML code "{{tag}}" will be shown to visitors as it is written.',
  'raw-html.hint': 'Write it in markdown instead, or remove it.',
  'heading-in-body.message':
    'A heading with a single # is the title of the page, which has a field of its own.',
  'heading-in-body.hint': 'Use ## here, or move the words to the field title.',
  'heading-skip.message': 'This heading is of level {{to}}, but the one before it is of level {{from}}.',
  'heading-skip.hint': 'Go down one level at a time, with one more # than in the heading above.',
  'duplicate-heading-id.message': 'The id "{{id}}" is used for more than one heading on this page.',
  'duplicate-heading-id.hint': 'Give each heading an id of its own.',
  'duplicate-heading-id.message_frame': 'The id "{{id}}" is used by the page itself, around the text.',
  'duplicate-heading-id.hint_frame': 'Choose another id.',
  'unknown-callout.message': 'There is no kind of box called "{{name}}".',
  'unknown-callout.hint': 'Use one of these: {{names}}.',
  'unknown-callout.hint_nearest': 'Did you mean "{{nearest}}"?',
  'unknown-callout.message_stray': 'The line "{{name}}" ends a box, but no box is open here.',
  'unknown-callout.hint_stray':
    'Remove the line, or begin a box above it with ::: and one of the words {{names}}.',
  'unclosed-callout.message': 'The box "{{name}}" has no end.',
  'unclosed-callout.hint': 'Put a line with ::: after the last line of the box.',
  'unclosed-code.message': 'The code that begins here has no end: the rest of the text is shown as code.',
  'unclosed-code.hint': 'Put a line with {{fence}} after the last line of the code.',
  'too-slow.message': 'This page takes too long to read.',
  'too-slow.hint': 'Look for long runs of characters such as *, _, [ and >, and remove them.',
  'too-slow.message_marks': 'A letter here has too many accents after it.',
  'too-slow.hint_marks': 'Delete the letter with all its marks, and type it again.',
  'wrong-language.message':
    'This text should be in {{expected, language}}, but most of it seems to be something else ({{found, language}}).',
  'wrong-language.hint': 'Translate the text, or change the language in the name of the file.',
  'unmarked-language.message':
    'Here "{{words}}" is in another language than the page, and nothing says which.',
  'unmarked-language.hint': 'Write [{{words}}]{lang=ja}, so that it is read aloud and shown right.',
  'unmarked-language.hint_latin':
    'Write the language, for example [{{words}}]{lang=en}, so that it is read aloud right.',
} as const
