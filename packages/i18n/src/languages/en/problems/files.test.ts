import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { fileProblems } from './files.ts'

test('problems of files as they are printed', () => {
  expect(printed(fileProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  invalid-utf8
      This file is not text in the encoding UTF-8.
      Save it again with the encoding UTF-8.

    a.sv.md:1:1  wrong-encoding
      This file is saved as UTF-16, but only UTF-8 can be read.
      Save it again with the encoding UTF-8.

    a.sv.md:1:1  binary-file
      This file does not contain text.
      Remove it, or put the right file in its place.

    a.sv.md:1:1  control-character
      There is an invisible control character here (U+0000).
      Delete the characters around it and type them again.

    a.sv.md:1:1  bidi-override
      There is an invisible character here that changes the direction of the text (U+202E).
      Delete it, since it can make the text look different from what it says.

    a.sv.md:1:1  replacement-character
      A character was lost here, and the mark � stands in its place.
      Write the right character, or fetch the text again where it was still whole.

    a.sv.md:1:1  byte-order-mark (notice)
      An invisible mark at the start of the file (a BOM) was left out.
      There is nothing you must do; save the file as UTF-8 without BOM to be rid of this notice.

    a.sv.md:1:1  line-endings (notice)
      The line endings of this file were changed to the ordinary ones (LF).
      There is nothing you must do; choose LF in your editor to be rid of this notice.

    a.sv.md:1:1  not-nfc (notice)
      Letters made of two characters, such as å of a and a ring, were joined into one.
      There is nothing you must do; the page says the same as before.

    a.sv.md:1:1  not-nfc (notice)
      The name of this file has letters made of two characters, which were joined into one.
      There is nothing you must do; rename the file by typing the name anew to be rid of this notice.

    a.sv.md:1:1  zero-width (notice)
      An invisible character (U+200B) was left out of the text.
      There is nothing you must do; delete the character to be rid of this notice.

    a.sv.md:1:1  empty-file
      This file is empty.
      Write the page in it, or delete the file.

    a.sv.md:1:1  empty-file
      This file is empty.
      Write the data in it, or delete the file.

    a.sv.md:1:1  empty-page
      This page has fields at the top but no text.
      Write the text below the second line of ---, or delete the file.

    a.sv.md:1:1  file-too-large
      This file is 2.5 MB, and the limit is 1 MB.
      Divide the text into several pages.

    a.sv.md:1:1  file-too-large
      The picture "malmo/bro.jpg" is 50 MB, and the limit is 33.6 MB.
      Make the picture smaller and save it again, as JPEG if it is a photograph.

    a.sv.md:1:1  too-many-lines
      This file has 1,000,000 lines, and the limit is 20,000.
      Divide the text into several pages.

    a.sv.md:1:1  name-too-long
      The name of this file takes 300 bytes, and the limit is 255.
      Give the file a shorter name; letters other than a to z take two bytes or more each.

    a.sv.md:1:1  name-too-long
      The slug takes 300 bytes, and the limit is 255.
      Write a shorter one. Letters other than a to z take at least two bytes each.

    a.sv.md:1:1  name-collision
      This file cannot be told apart from "malmo/About.sv.md" on many computers.
      Rename one of the files; a difference in capital letters is not enough.

    a.sv.md:1:1  bad-file-name
      The name "om oss?.sv.md" has characters that do not work in an address.
      Rename the file with letters of one alphabet, digits and hyphens only.

    a.sv.md:1:1  bad-file-name
      This is a folder, but the name "a.sv.md" ends as that of a text file.
      Rename the folder, with nothing after a full stop.

    a.sv.md:1:1  bad-file-name
      The file "a.sv.md.txt" makes no page, since its name ends in .txt.
      Rename it to "a.sv.md".

    a.sv.md:1:1  bad-file-name
      The file "kontakter.yaml" would not be read, since no data file is called that.
      Give it one of these names, or remove it: shared/contacts.yaml.

    a.sv.md:1:1  bad-file-name
      The file "contact.yaml" would not be read, since no data file of this folder is called that.
      Did you mean "shared/contacts.yaml"?

    a.sv.md:1:1  missing-locale
      The name "hub.md" does not say which language the file is in.
      Put one of these before .md, with a full stop between: sv, en, ja.

    a.sv.md:1:1  unknown-locale
      There is no language "de" on these websites.
      Use one of these: sv, en, ja.

    a.sv.md:1:1  unknown-site
      There is no website called "lund".
      Move the folder into one of these: malmo, association.

    a.sv.md:1:1  symlink-outside
      This is a shortcut to "/etc/passwd", which is outside the content folder.
      Put a copy of the file here instead of the shortcut.

    a.sv.md:1:1  symlink-loop
      This is a shortcut that leads back to itself.
      Delete the shortcut, or let it lead to a file.

    a.sv.md:1:1  unreadable-file
      This file could not be read (EACCES).
      Check that the file still exists and that you are allowed to open it.

    a.sv.md:1:1  duplicate-page
      This is the same page in the same language as "malmo/hub/index.sv.md".
      Keep one of the two files and delete the other.
    "
  `)
})
