import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of every page; `styles` are the style elements that pages may have. The search page runs Pagefind's WebAssembly on its main thread, so no worker is
 * admitted, and under Trusted Types no text can become markup or script (W3C, Content Security Policy Level 3; Trusted Types).
 */
export function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'none'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** A style element with this text, as a source of the policy. */
export function styleSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
