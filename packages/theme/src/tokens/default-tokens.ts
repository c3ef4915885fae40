import type { Colours, Measures, Tokens } from './tokens.ts'

const colours: Colours = {
  background: { light: '#ffffff', dark: '#15181c' },
  surface: { light: '#f6f4f0', dark: '#1e2228' },
  text: { light: '#1f2328', dark: '#e8e6e1' },
  'text-muted': { light: '#555c64', dark: '#b1b5bb' },
  link: { light: '#0a4f8a', dark: '#9ccbff' },
  'link-hover': { light: '#06335a', dark: '#cfe5ff' },
  'link-visited': { light: '#5d3a8e', dark: '#cdb4f5' },
  rule: { light: '#dbd7cf', dark: '#363c44' },
  control: { light: '#767d86', dark: '#868d96' },
  focus: { light: '#0b63ce', dark: '#8fc1ff' },
  accent: { light: '#0a4f8a', dark: '#9ccbff' },
  'on-accent': { light: '#ffffff', dark: '#10233a' },
  header: { light: '#ffffff', dark: '#15181c' },
  'on-header': { light: '#1f2328', dark: '#e8e6e1' },
  hero: { light: '#f6f4f0', dark: '#1e2228' },
  'on-hero': { light: '#1f2328', dark: '#e8e6e1' },
  motif: { light: '#0a4f8a', dark: '#9ccbff' },
  footer: { light: '#f6f4f0', dark: '#1e2228' },
  'on-footer': { light: '#1f2328', dark: '#e8e6e1' },
  note: { light: '#1d6fb8', dark: '#6cb0f0' },
  'note-background': { light: '#edf4fb', dark: '#172636' },
  tip: { light: '#1f7a4d', dark: '#5bbf8c' },
  'tip-background': { light: '#ebf6f0', dark: '#15291f' },
  warning: { light: '#a85b00', dark: '#e0a548' },
  'warning-background': { light: '#fdf4e5', dark: '#302511' },
}

const latin =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif'
const japanese =
  '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic Medium", "Yu Gothic", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif'

const measures: Measures = {
  'font-text': latin,
  'font-heading': latin,
  'font-text-ja': japanese,
  'font-heading-ja': japanese,
  'font-code': 'ui-monospace, "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace',
  'weight-heading': '650',
  leading: '1.6',
  'leading-ja': '1.8',
  'leading-heading': '1.2',
  'leading-heading-ja': '1.4',
  'size-small': '0.9375rem',
  'size-text': 'clamp(1.0625rem, 1.02rem + 0.2vi, 1.125rem)',
  'size-lead': 'clamp(1.1875rem, 1.12rem + 0.35vi, 1.375rem)',
  'size-h3': 'clamp(1.125rem, 1.08rem + 0.25vi, 1.25rem)',
  'size-h2': 'clamp(1.375rem, 1.28rem + 0.5vi, 1.625rem)',
  'size-h1': 'clamp(1.75rem, 1.48rem + 1.4vi, 2.5rem)',
  measure: '65ch',
  'page-width': '78rem',
  gutter: 'clamp(1rem, 0.5rem + 2.2vi, 2.5rem)',
  radius: '0.25rem',
  'brand-line': '0.25rem',
}

/** The tokens of a site that overrides none. */
export const defaultTokens: Tokens = { colours, measures }
