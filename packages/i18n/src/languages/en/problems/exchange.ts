export const exchangeProblems = {
  'glossary-term.message':
    'The source has "{{term}}" ({{place}}), but this text has none of the words that the glossary gives for it.',
  'glossary-term.message_avoid':
    'The source has "{{term}}" ({{place}}), for which the glossary says not to write "{{found}}".',
  'glossary-term.hint': 'Write "{{wanted}}", or add the word that you use to content/shared/glossary.yaml.',
  'exchange-syntax.hint': 'Ask for the file anew, in the format in which it was exported.',
  'exchange-syntax.message': 'The XML is broken here: {{reason}}.',
  'exchange-syntax.message_format': 'This is neither XLIFF nor PO.',
  'exchange-syntax.message_version':
    'This is XLIFF in version "{{version}}"; only 1.2 and 2.0 to 2.2 can be read.',
  'exchange-syntax.message_element': 'There is a tag <{{name}}> in a text, where the export had none.',
  'exchange-syntax.hint_element':
    'Replace the tag with the characters of the source, such as ** or [words](address).',
  'exchange-syntax.message_po': 'The line "{{text}}" is not written as PO files are.',
  'exchange-syntax.hint_po':
    'Put each text in straight quotation marks, and \\" where it has such a mark itself.',
  'exchange-page.message': 'No page has the source "{{page}}" that the file was made from.',
  'exchange-page.hint': 'If the page has moved, export it anew; otherwise restore the name in the file.',
  'exchange-language.message':
    'The translation is marked as "{{found}}", but the page is translated into these languages: {{expected}}.',
  'exchange-language.message_source':
    'The source is marked as "{{found}}", but the page was written in "{{expected}}".',
  'exchange-language.hint': 'Correct the language in the file, if the texts are in the right one.',
  'exchange-unit.message': 'The page has no text called {{unit}}.',
  'exchange-unit.message_missing': 'The text {{unit}} of the page is missing in the file.',
  'exchange-unit.message_repeated': 'The text {{unit}} stands more than once in the file.',
  'exchange-unit.hint':
    'Leave texts and ids in the file as they were exported. If the page has changed since, export it anew.',
  'exchange-stale.message': 'The source of the text {{unit}} is no longer the one that was exported.',
  'exchange-stale.hint': 'Export the page anew, and have the new text translated.',
  'exchange-untranslated.message': 'The text {{unit}} is not translated, or is marked as unfinished.',
  'exchange-untranslated.hint': 'Ask for the rest: only whole pages are imported.',
  'exchange-structure.message':
    'The translation of {{unit}} would change what stands where on the page, for instance make a paragraph a list.',
  'exchange-structure.hint':
    'Look for line breaks, and for marks such as #, -, > or | that the source does not have there.',
  'exchange-lost.message': 'The translation of {{unit}} lacks {{mark}}, which its source has.',
  'exchange-lost.message_link': 'The translation of {{unit}} lacks a link that its source has: {{mark}}.',
  'exchange-lost.message_picture':
    'The translation of {{unit}} lacks a picture that its source has: {{mark}}.',
  'exchange-lost.message_code': 'The translation of {{unit}} lacks code that its source has: {{mark}}.',
  'exchange-lost.message_note':
    'The translation of {{unit}} lacks the footnote {{mark}} that its source has.',
  'exchange-lost.message_break': 'The translation of {{unit}} lacks a line break that its source has.',
  'exchange-lost.message_number':
    'The translation of {{unit}} lacks the number {{mark}} that its source has.',
  'exchange-lost.message_added': 'The translation of {{unit}} has {{mark}}, which its source does not have.',
  'exchange-lost.hint': 'Write it as in the source, brackets, braces and all.',
  'exchange-lost.hint_number':
    'Write the number with digits, as in the source or as the language writes it: 6億3500万 for 635 million.',
  'exchange-lost.hint_added': 'Take it away, or add it to the source first.',
  'exchange-dropped.message':
    'The text "{{text}}" has no counterpart in the source, and the import takes it away.',
  'exchange-dropped.hint': 'If it is to stay, write it in the source too, and translate the page again.',
} as const
