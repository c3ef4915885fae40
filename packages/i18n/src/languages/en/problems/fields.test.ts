import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { fieldProblems } from './fields.ts'

test('problems of fields as they are printed', () => {
  expect(printed(fieldProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  yaml-syntax
      The fields cannot be read from here on.
      Write each field on a line of its own: its name, a colon, a space and the value.

    a.sv.md:1:1  yaml-syntax
      This quotation mark has no end.
      Write the same mark at the end of the value.

    a.sv.md:1:1  yaml-syntax
      The list or group that begins with [ cannot be read.
      Put commas between its parts and write ] at its end, on the same line.

    a.sv.md:1:1  yaml-tab
      This line is indented with a tab.
      Indent it with spaces instead.

    a.sv.md:1:1  yaml-quote
      The value @home has a character with a meaning of its own, such as :, @ or \\.
      Put the value in quotation marks: "@home".

    a.sv.md:1:1  yaml-alias
      The value "*a" refers to another value, which is not allowed here.
      Write the value out, or put it in quotation marks if it is meant as text.

    a.sv.md:1:1  yaml-tag
      The value is marked with "!!binary", which is not allowed here.
      Remove the mark, or put the value in quotation marks if it is meant as text.

    a.sv.md:1:1  yaml-documents
      There is more than one block of fields.
      Put all fields in one block, and remove the lines of --- within it.

    a.sv.md:1:1  duplicate-key
      The field "title" is written more than once.
      Keep one of the lines and delete the others.

    a.sv.md:1:1  forbidden-key
      A field must not be called "__proto__".
      Remove the line, or give the field another name.

    a.sv.md:1:1  unknown-key
      There is no field called "colour".
      Check the spelling, or remove the line.

    a.sv.md:1:1  unknown-key
      There is no field called "titel".
      Did you mean "title"?

    a.sv.md:1:1  unknown-key
      After title: there is an unusual space, such as one that prevents a line break.
      Delete it and type an ordinary space.

    a.sv.md:1:1  missing-key
      The field "title" is missing.
      Add a line that begins with title: and gives its value.

    a.sv.md:1:1  missing-key
      The file does not begin with the fields of the page, since its first line is not --- alone.
      Begin the file with three lines: ---, title: followed by the title of the page, and --- again.

    a.sv.md:1:1  missing-key
      The field "title" is empty.
      Write the value after title: on the same line.

    a.sv.md:1:1  missing-key
      The text is missing in Japanese.
      Write it after ja: beside the other languages.

    a.sv.md:1:1  missing-translation (warning)
      The text is missing in Japanese, and readers are shown another language.
      Write it after ja: beside the other languages.

    a.sv.md:1:1  wrong-type
      The field "order" should be a number, but it is text.
      Write a number there; a value in quotation marks is read as text.

    a.sv.md:1:1  wrong-type
      The field "event" should be a group of fields, but it is empty.
      Write a group of fields there; a value in quotation marks is read as text.

    a.sv.md:1:1  wrong-value
      The field "kind" has a value that is not allowed.
      What is allowed: page, news, event, contact.

    a.sv.md:1:1  wrong-value
      A page that shows a page of the other site has no title and no text of its own.
      Take away the title and the text, or take away "mirrors".

    a.sv.md:1:1  wrong-value
      The field "contacts" has no effect here, since the page of the other site that is shown has its own.
      Take away the field, or change it in the file of the page that is shown.

    a.sv.md:1:1  wrong-value
      The start page has no slug, since its address is that of the website or of the language.
      Remove the line.

    a.sv.md:1:1  wrong-value
      The word "EPA" stands more than once in the same list.
      Keep it in one place and delete it in the others.

    a.sv.md:1:1  wrong-value
      The field "ola-yndeheim.phone" has a value that is not allowed.
      Write it as in "+4640344083".

    a.sv.md:1:1  wrong-value
      The event ends before it begins.
      Write an end that is not before 2026-01-21.

    a.sv.md:1:1  wrong-value
      The page leaves the website before it has come there.
      Write a day after 2026-12-01, the page’s publish day.

    a.sv.md:1:1  wrong-value
      The field "event" belongs to pages that have kind: event.
      Add the line kind: event, or remove the field.

    a.sv.md:1:1  impossible-date
      The date 2026-02-30 does not exist.
      Check the day, the month and the year.

    a.sv.md:1:1  impossible-date
      The year of the date 9999-12-31 is too far ahead.
      Check the day, the month and the year.

    a.sv.md:1:1  impossible-date
      The time 2026-03-29T02:30 does not exist, since the clocks go forward that night.
      Check the day and the hour.

    a.sv.md:1:1  not-iso-date
      The date "03/05/2026" is not written with year, month and day.
      Write it as in 2026-05-03.

    a.sv.md:1:1  not-iso-date
      The time "2026-01-21 18:00" is not written in a way that can be read.
      Write it as in 2026-01-21T18:00, with a T between the day and the hour.

    a.sv.md:1:1  unquoted-telephone
      The telephone number +4640344083 would be read as an ordinary number and lose its plus sign.
      Put the number in quotation marks: "+4640344083".

    a.sv.md:1:1  front-matter-type
      There should be fields between the lines of ---, but what is there is a list.
      Write one field on each line, as in title: The name of the page.

    a.sv.md:1:1  front-matter-unclosed
      The line of --- that ends the fields is missing.
      Put a line with --- alone between the fields and the text.

    a.sv.md:1:1  front-matter-language
      The fields are said to be written in "js", which is not allowed.
      Let the first line be --- alone, and write each field as a name, a colon and a value.

    a.sv.md:1:1  front-matter-too-large
      The fields take 40 kB, and the limit is 32.8 kB.
      Move long texts from the fields to the text of the page.

    a.sv.md:1:1  nesting-too-deep
      There are more than 20 levels inside one another here.
      Use fewer levels of lists, quotations or brackets.

    a.sv.md:1:1  zero-width-in-key
      The name of the field "title" has an invisible character in it.
      Delete the name and type it again.

    a.sv.md:1:1  shared-field-differs
      The field "order" says something else here than in hub.sv.md.
      Remove the line here, since the value in hub.sv.md holds for all languages.

    a.sv.md:1:1  source-disagrees
      This file and "hub.en.md" do not agree on the language the page was first written in.
      Write the same language in the field source of both files.

    a.sv.md:1:1  orphaned-translation (warning)
      This is a translation, but the page has no file in Swedish, the language it was first written in.
      Write that file, or name the language of this one in the field source to make it the original.

    a.sv.md:1:1  damaged-record
      This file does not say what its translation was made from.
      Restore it from an earlier version, or let kakehashi done write it anew.

    a.sv.md:1:1  stray-record (warning)
      No translation lies beside this record.
      Put it back beside its translation, or remove it.

    a.sv.md:1:1  stray-record (warning)
      No translation lies beside this record, but it fits malmo/avtal.ja.md and is used for that.
      Give it the name malmo/avtal.ja.translation.json.

    a.sv.md:1:1  unknown-contact
      There is no contact called "anna".
      Check the spelling, or add the contact to shared/contacts.yaml.

    a.sv.md:1:1  unknown-contact
      There is no contact called "ola".
      Did you mean "ola-yndeheim"?

    a.sv.md:1:1  unknown-member-group
      There is no sector or city called "film".
      Check the spelling, or add it to shared/members.yaml.

    a.sv.md:1:1  unknown-member-group
      There is no sector or city called "publik".
      Did you mean "public"?

    a.sv.md:1:1  missing-statement
      The page is to show the website’s accessibility statement, but there is none.
      Write the statement in malmo/accessibility.yaml, or remove the line.

    a.sv.md:1:1  wrong-conformance
      The website is said to meet all requirements, but line 12 names one that it does not meet.
      Write "partial" or "none" here, or take away what line 12 begins.

    a.sv.md:1:1  wrong-conformance
      The website is said not to meet all requirements ("partial"), but no failure is listed.
      List under "failures" what it does not meet, or write "full" here.

    a.sv.md:1:1  updated-before-assessed
      The statement was last changed on 2026-11-24, before the assessment on 2026-11-25.
      Write the day of the last change, which is that of the assessment or a later one.

    a.sv.md:1:1  overdue-assessment (warning)
      The assessment of 2026-11-25 is more than twelve months old on 2027-12-01.
      Assess the website again, and write the new days in "assessed" and "updated".
    "
  `)
})
