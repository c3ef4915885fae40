import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { exchangeProblems } from './exchange.ts'

test('problems of exchange with translators as they are printed', () => {
  expect(printed(exchangeProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  glossary-term (warning)
      The source has "Malmö stad" (malmo/hub.sv.md:12:3), but this text has none of the words that the glossary gives for it.
      Write "マルメ市", or add the word that you use to content/shared/glossary.yaml.

    a.sv.md:1:1  glossary-term (warning)
      The source has "Malmö stad" (malmo/hub.sv.md:12:3), for which the glossary says not to write "マルモ市".
      Write "マルメ市", or add the word that you use to content/shared/glossary.yaml.

    a.sv.md:1:1  exchange-syntax
      The XML is broken here: unmatched closing tag: target.
      Ask for the file anew, in the format in which it was exported.

    a.sv.md:1:1  exchange-syntax
      This is neither XLIFF nor PO.
      Ask for the file anew, in the format in which it was exported.

    a.sv.md:1:1  exchange-syntax
      This is XLIFF in version "1.1"; only 1.2 and 2.0 to 2.2 can be read.
      Ask for the file anew, in the format in which it was exported.

    a.sv.md:1:1  exchange-syntax
      There is a tag <x> in a text, where the export had none.
      Replace the tag with the characters of the source, such as ** or [words](address).

    a.sv.md:1:1  exchange-syntax
      The line "msgstr "Hej" is not written as PO files are.
      Put each text in straight quotation marks, and \\" where it has such a mark itself.

    a.sv.md:1:1  exchange-page
      No page has the source "malmo/avtl.sv.md" that the file was made from.
      If the page has moved, export it anew; otherwise restore the name in the file.

    a.sv.md:1:1  exchange-language
      The translation is marked as "de", but the page is translated into these languages: en, ja.
      Correct the language in the file, if the texts are in the right one.

    a.sv.md:1:1  exchange-language
      The source is marked as "en", but the page was written in "sv".
      Correct the language in the file, if the texts are in the right one.

    a.sv.md:1:1  exchange-unit
      The page has no text called b99.
      Leave texts and ids in the file as they were exported. If the page has changed since, export it anew.

    a.sv.md:1:1  exchange-unit
      The text b2 of the page is missing in the file.
      Leave texts and ids in the file as they were exported. If the page has changed since, export it anew.

    a.sv.md:1:1  exchange-unit
      The text b2 stands more than once in the file.
      Leave texts and ids in the file as they were exported. If the page has changed since, export it anew.

    a.sv.md:1:1  exchange-stale
      The source of the text b2 is no longer the one that was exported.
      Export the page anew, and have the new text translated.

    a.sv.md:1:1  exchange-untranslated
      The text b2 is not translated, or is marked as unfinished.
      Ask for the rest: only whole pages are imported.

    a.sv.md:1:1  exchange-structure
      The translation of b2 would change what stands where on the page, for instance make a paragraph a list.
      Look for line breaks, and for marks such as #, -, > or | that the source does not have there.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks a link that its source has: ](avtal.md).
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks a picture that its source has: ![](bro.jpg).
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks code that its source has: \`npm start\`.
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks the footnote [^1] that its source has.
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks a line break that its source has.
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks {#tider}, which its source has.
      Write it as in the source, brackets, braces and all.

    a.sv.md:1:1  exchange-lost
      The translation of b2 lacks the number 2019 that its source has.
      Write the number with digits, as in the source or as the language writes it: 6億3500万 for 635 million.

    a.sv.md:1:1  exchange-lost
      The translation of b2 has ](hub.md), which its source does not have.
      Take it away, or add it to the source first.

    a.sv.md:1:1  exchange-dropped (warning)
      The text "市の担当者" has no counterpart in the source, and the import takes it away.
      If it is to stay, write it in the source too, and translate the page again.
    "
  `)
})
