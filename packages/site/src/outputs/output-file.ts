/** A text file of a site. */
export type OutputFile = {
  /** From the site's output folder: `en/feed.xml`. */
  readonly path: string
  readonly text: string
}
