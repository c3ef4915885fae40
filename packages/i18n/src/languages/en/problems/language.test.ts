import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { languageProblems } from './language.ts'

test('problems of text as they are printed', () => {
  expect(printed(languageProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  vague-link (warning)
      The link "här" does not say where it leads.
      Make the words a link that name what is there: screen readers read links out by themselves.

    a.sv.md:1:1  long-sentence (warning)
      This sentence has 34 words.
      Divide it: sentences of at most 25 words are easy to read.

    a.sv.md:1:1  long-sentence (warning)
      This sentence has 130 characters.
      Divide it: sentences of at most 100 characters are easy to read.

    a.sv.md:1:1  misspelled-word (warning)
      The word "samarbette" is in no dictionary.
      Correct it, or write it in shared/words.txt if it is right.

    a.sv.md:1:1  misspelled-word (warning)
      The word "samarbette" is in no dictionary.
      Perhaps it should be: samarbete, samarbetet. If it is right, write it in shared/words.txt.

    a.sv.md:1:1  markdown-style (warning)
      Here an address stands in the text as it is.
      Make words of the text a link to it: [words](address).

    a.sv.md:1:1  markdown-style (warning)
      This line of the list is not indented like the others.
      Begin all lines of one level in the same column.

    a.sv.md:1:1  markdown-style (warning)
      The brackets of this link are the wrong way round.
      Write the words in square brackets and the address in round ones: [words](address).

    a.sv.md:1:1  markdown-style (warning)
      A heading with these words stands in the same section already.
      Give each heading words of its own.

    a.sv.md:1:1  markdown-style (warning)
      This heading ends with a punctuation mark.
      Remove the mark.

    a.sv.md:1:1  markdown-style (warning)
      The numbers of this list are not in order.
      Number the lines 1, 2, 3.

    a.sv.md:1:1  markdown-style (warning)
      This paragraph looks like a heading but is none.
      Write ## before it, and remove the asterisks.

    a.sv.md:1:1  markdown-style (warning)
      There is a space inside the square brackets of this link.
      Remove the space, or move it outside the brackets.

    a.sv.md:1:1  markdown-style (warning)
      This row has fewer cells than the first row of the table.
      Add the cells that are missing.

    a.sv.md:1:1  japanese-style (warning)
      Textlint finds this doubtful by its rule ja-no-mixed-period: "文末が"。"で終わっていません。".
      Consider writing this sentence in another way.
    "
  `)
})
