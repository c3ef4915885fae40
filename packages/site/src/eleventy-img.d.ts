declare module '@11ty/eleventy-img' {
  /** A picture in one type and width; the bytes are there after a dry run. */
  type Rendition = { readonly format: string; readonly sourceType: string; readonly buffer: Uint8Array }

  export default function image(
    source: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, readonly Rendition[]>>>
}
