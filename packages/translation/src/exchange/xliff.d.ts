type Resource = {
  readonly source: string
  readonly target?: string
  readonly note: readonly string[]
  readonly additionalAttributes: Readonly<Record<string, string>>
}

type Resources = {
  readonly resources: Readonly<Record<string, Readonly<Record<string, Resource>>>>
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

type Write = (
  resources: Resources,
  options: Readonly<Record<string, string>>,
  done: (error: unknown) => void,
) => string

declare module 'xliff/js2xliff' {
  const js2xliff: Write
  export default js2xliff
}

declare module 'xliff/jsToXliff12' {
  const jsToXliff12: Write
  export default jsToXliff12
}

declare module 'xliff/xliff12ToJs' {
  const read: (text: string) => Promise<Resources>
  export default read
}

declare module 'xliff/xliff2js' {
  const read: (text: string) => Promise<Resources>
  export default read
}
