import { expect, test } from 'vitest'
import { printed } from '../../../../test/printed.ts'
import { linkProblems } from './links.ts'

test('problems of links as they are printed', () => {
  expect(printed(linkProblems)).toMatchInlineSnapshot(`
    "
    a.sv.md:1:1  unsafe-link
      The link "???" is not allowed.
      Link to a file here, or to an address that begins with https:, mailto: or tel:.

    a.sv.md:1:1  unsafe-link
      The link "javascript:alert(1)" does not begin in a way that is allowed.
      Link to a file here, or to an address that begins with https:, mailto: or tel:.

    a.sv.md:1:1  unsafe-link
      The link "//host" names a website without https: before it.
      Begin the address with https://.

    a.sv.md:1:1  unsafe-link
      The link "https://user:pw@host" has a user name or a password in it.
      Remove all between // and @, and the @ too.

    a.sv.md:1:1  unsafe-link
      The address "https://host:99999" cannot be read.
      Check what comes after //, or copy the address from the browser again.

    a.sv.md:1:1  link-outside
      This links to "../../../etc/passwd", which is outside the folder of this website.
      Link to a file in that folder, or write a full address that begins with https:.

    a.sv.md:1:1  link-outside
      This links to "../association/hub.md", which is outside the folder of this website.
      Did you mean "association:hub.md"?

    a.sv.md:1:1  missing-page
      This links to "../nonesuch.md", which is not a page.
      Check the path, which is counted from the folder of this file.

    a.sv.md:1:1  missing-page
      This links to "../avtl.md", which is not a page.
      Did you mean "../avtal.md"?

    a.sv.md:1:1  missing-page
      This links to "/om-oss/", which is an address and not a file.
      Write the path to the file, counted from the folder of this file, as in avtal.md or ../avtal.md.

    a.sv.md:1:1  missing-page
      This links to "/avtal/", which is an address and not a file.
      Write the path to the file instead: "../avtal.md".

    a.sv.md:1:1  missing-page
      There is no page "malmo/nonesuch.md".
      Check the path, which is counted from the folder content and has no language, as in malmo/avtal.md.

    a.sv.md:1:1  missing-page
      There is no page "malmo/avtl.md".
      Did you mean "malmo/avtal.md"?

    a.sv.md:1:1  missing-fragment
      The page "malmo/avtal.sv.md" has no heading with the id "x".
      Link to another heading, or to the page as a whole.

    a.sv.md:1:1  missing-fragment
      The page "malmo/avtal.sv.md" has no heading with the id "handl".
      Did you mean "handel"?

    a.sv.md:1:1  missing-file
      This links to "report.pdf", which is not a file.
      Check the path, or put the file there.

    a.sv.md:1:1  missing-file
      This links to "raport.pdf", which is not a file.
      Did you mean "rapport.pdf"?

    a.sv.md:1:1  fallback-link (warning)
      This links to "om-webbplatsen.md", which does not exist in Japanese.
      Translate that page; until then visitors are led to it in English.

    a.sv.md:1:1  unpublished-page
      This links to "avtal.md", which is a draft.
      Remove the link, or publish that page by removing its line draft: true.

    a.sv.md:1:1  unpublished-page
      This links to "avtal.md", which is not published until 2026-12-01.
      Add the link on that day, or give this page the same publish day.

    a.sv.md:1:1  unpublished-page
      This links to "avtal.md", which has not been published since 2027-01-01.
      Remove the link, or give that page a later unpublish day.

    a.sv.md:1:1  missing-alt
      The picture "bro.jpg" has no description for those who cannot see it.
      Write what the picture shows, between the square brackets.

    a.sv.md:1:1  missing-image
      There is no picture "x.jpg".
      Check the path, or put the picture there.

    a.sv.md:1:1  missing-image
      There is no picture "bor.jpg".
      Did you mean "bro.jpg"?

    a.sv.md:1:1  image-type
      The picture "bro.jpg" cannot be used, since it is in fact of the type png.
      Save it again as JPEG or PNG, with the ending .jpg or .png.

    a.sv.md:1:1  image-type
      The file "bro.jpg" is no picture that can be shown.
      Save it again as JPEG or PNG, with the ending .jpg or .png.

    a.sv.md:1:1  image-type
      The picture "bro.svg" does not say its width and height.
      Save it again with a width and a height in pixels, or as PNG.

    a.sv.md:1:1  image-too-large
      The picture is 30,000 × 30,000 pixels, and the limit is 10,000.
      Make the picture smaller and save it again.

    a.sv.md:1:1  damaged-image
      The picture "bro.jpg" is damaged: it cannot be read to its end.
      Fetch or save the picture again.

    a.sv.md:1:1  unsafe-svg
      The picture "karta.svg" has something in it that is not allowed (<script>).
      Save it again as a simple SVG picture, or as PNG.

    a.sv.md:1:1  mirror-owner
      This page should show "malmo:nonesuch.md", but the other website has no such page of its own.
      Name a page that the other website has written itself, as in mirrors: malmo:avtal.md.

    a.sv.md:1:1  mirror-owner
      This page should show "malmo:avtl.md", but the other website has no such page of its own.
      Did you mean "malmo:avtal.md"?
    "
  `)
})
