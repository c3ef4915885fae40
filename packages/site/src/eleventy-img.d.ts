declare module '@11ty/eleventy-img' {
  export default function image(
    source: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<
    Readonly<
      Record<
        string,
        readonly {
          readonly format: string
          readonly url: string
          readonly width: number
          readonly height: number
          readonly outputPath: string
          readonly sourceType: string
        }[]
      >
    >
  >
}
