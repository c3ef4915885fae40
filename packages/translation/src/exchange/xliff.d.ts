declare module 'xliff/js2xliff' {
  export type Resource = {
    readonly source: string
    readonly target?: string
    readonly note: readonly string[]
    readonly additionalAttributes: Readonly<Record<string, string>>
  }

  export type Resources = {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Resource>>>>
    readonly sourceLanguage: string
    readonly targetLanguage: string
  }

  export type Write = (
    resources: Resources,
    options: Readonly<Record<string, string>>,
    done: (error: unknown) => void,
  ) => string

  const js2xliff: Write
  export default js2xliff
}

declare module 'xliff/jsToXliff12' {
  import type { Write } from 'xliff/js2xliff'

  const jsToXliff12: Write
  export default jsToXliff12
}

declare module 'xliff/xliff12ToJs' {
  import type { Resources } from 'xliff/js2xliff'

  const xliff12ToJs: (text: string) => Promise<Resources>
  export default xliff12ToJs
}

declare module 'xliff/xliff2js' {
  import type { Resources } from 'xliff/js2xliff'

  const xliff2js: (text: string) => Promise<Resources>
  export default xliff2js
}
