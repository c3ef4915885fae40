/** Planted faults that only the part of the walk that looks at the page finds. */
export const onlySeen: ReadonlySet<string> = new Set([
  'Links in the dark footer turn dark when the pointer is on them',
  'The skip link, which shows only when it has the focus, is white on pale blue',
  'In the dark footer the focus ring keeps the colour that it has on the light page',
  'The filters of a list do not show the focus',
  'The items of the menu cut off the focus ring around their links',
  'The fields of a form have no label that is seen but the hint inside them',
  'The focus is a shadow and no outline, which forced colours take away',
  'In dark mode the focus ring keeps its dark colour',
  'A form is left for the start page, without a warning, after 45 seconds of rest',
])
