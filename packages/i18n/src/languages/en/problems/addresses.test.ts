import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { addressProblems } from './addresses.ts'

test('problems of addresses as they are printed', () => {
  expect(printed(addressProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  bad-slug
      The slug "-" cannot be part of an address.
      Use lower-case letters, digits and hyphens only.

    a.sv.md:1:1  bad-slug
      The slug "../om" is a path, but it may only be the last part of an address.
      Write the slug without slashes, backslashes and full stops.

    a.sv.md:1:1  bad-slug
      The slug "om oss" has characters that do not work in an address.
      Use letters, digits and hyphens only, and put hyphens instead of spaces.

    a.sv.md:1:1  bad-slug
      The slug "Om-oss" has capital letters.
      Write it in lower-case letters.

    a.sv.md:1:1  bad-slug
      The slug "om-oss" has an invisible character in it.
      Delete the slug and type it again.

    a.sv.md:1:1  lookalike-slug
      The slug "аvtal" has a letter of another alphabet that looks like an ordinary one: а.
      Delete that letter and type it again.

    a.sv.md:1:1  duplicate-slug
      The slug "hub" gives this page the same address as "malmo/startups.sv.md".
      Give one of the pages another slug.

    a.sv.md:1:1  reserved-slug
      The slug "en" is already used for something else (English).
      Give this page another slug.

    a.sv.md:1:1  redirect-over-page
      The former address "/om/" is now the address of "malmo/om.sv.md".
      Remove the former address, or give the page that stands there another slug.

    a.sv.md:1:1  redirect-over-page
      The former address "/feed.xml" is used by the website itself.
      Remove the former address.

    a.sv.md:1:1  redirect-loop
      The former address "/om/" leads back to itself.
      Let one of the addresses on the way lead to a page, such as avtal.md.

    a.sv.md:1:1  duplicate-redirect
      The former address "/om/" already leads somewhere else, as "malmo/om.sv.md" says.
      Keep it in one of the two places only.
    "
  `)
})
