/** A colour as six hexadecimal digits, so that its contrast can be computed: `#0a4f8a`. */
export type HexColour = `#${string}`

/** A colour on light and on dark screens. */
export type Colour = { readonly light: HexColour; readonly dark: HexColour }

/** The colours; each is the custom property `--color-<name>`. */
export type Colours = {
  /** Behind the page. */
  readonly background: Colour
  /** Behind quiet areas: code, table heads, notices. */
  readonly surface: Colour
  /** Running text and headings. */
  readonly text: Colour
  /** Dates, captions, labels. */
  readonly 'text-muted': Colour
  /** Links. */
  readonly link: Colour
  /** A link under the pointer. */
  readonly 'link-hover': Colour
  /** Links that have been followed. */
  readonly 'link-visited': Colour
  /** Lines that part one thing from the next; decoration only. */
  readonly rule: Colour
  /** The edges of buttons and fields. */
  readonly control: Colour
  /** The ring around what has the focus. */
  readonly focus: Colour
  /** The site's own colour: the mark of the current page, buttons, the line above the page. */
  readonly accent: Colour
  /** Text on the site's own colour. */
  readonly 'on-accent': Colour
  /** Behind the header. */
  readonly header: Colour
  /** Text, links and the focus ring in the header. */
  readonly 'on-header': Colour
  /** Behind the start page's title and drawing. */
  readonly hero: Colour
  /** Text and lines there. */
  readonly 'on-hero': Colour
  /** The one shape of the start page's drawing that has a colour; decoration only. */
  readonly motif: Colour
  /** Behind the footer. */
  readonly footer: Colour
  /** Text, links and the focus ring in the footer. */
  readonly 'on-footer': Colour
  /** The edge of a note. */
  readonly note: Colour
  /** Behind a note. */
  readonly 'note-background': Colour
  /** The edge of a tip. */
  readonly tip: Colour
  /** Behind a tip. */
  readonly 'tip-background': Colour
  /** The edge of a warning. */
  readonly warning: Colour
  /** Behind a warning. */
  readonly 'warning-background': Colour
}

/** Everything else; each is the custom property `--<name>` and any CSS value. */
export type Measures = {
  /** Typefaces of running text, Latin script. */
  readonly 'font-text': string
  /** Typefaces of headings, Latin script. */
  readonly 'font-heading': string
  /** Typefaces of running text, Japanese. */
  readonly 'font-text-ja': string
  /** Typefaces of headings, Japanese. */
  readonly 'font-heading-ja': string
  /** Typefaces of code. */
  readonly 'font-code': string
  /** Weight of headings. */
  readonly 'weight-heading': string
  /** Line height of running text, Latin script; no unit. */
  readonly leading: string
  /** Line height of running text, Japanese; no unit. */
  readonly 'leading-ja': string
  /** Line height of headings, Latin script; no unit. */
  readonly 'leading-heading': string
  /** Line height of headings, Japanese; no unit. */
  readonly 'leading-heading-ja': string
  /** Dates, captions, footnotes. */
  readonly 'size-small': string
  /** Running text. */
  readonly 'size-text': string
  /** The lead below the title. */
  readonly 'size-lead': string
  /** Level-three headings. */
  readonly 'size-h3': string
  /** Level-two headings. */
  readonly 'size-h2': string
  /** The title. */
  readonly 'size-h1': string
  /** The longest line of text. */
  readonly measure: string
  /** The widest page. */
  readonly 'page-width': string
  /** The room between the page and the edge of the screen. */
  readonly gutter: string
  /** The roundness of corners. */
  readonly radius: string
  /** The thickness of the line above the page. */
  readonly 'brand-line': string
}

/** The whole interface between a site and the theme. */
export type Tokens = { readonly colours: Colours; readonly measures: Measures }

/** What a site says otherwise. */
export type TokenOverrides = {
  readonly colours?: Partial<Colours>
  readonly measures?: Partial<Measures>
}

/** The tokens with a site's own in place of the default ones. */
export function overrideTokens(tokens: Tokens, overrides: TokenOverrides): Tokens {
  return {
    colours: { ...tokens.colours, ...overrides.colours },
    measures: { ...tokens.measures, ...overrides.measures },
  }
}
