/** An address without query and fragment, decoded: two spellings of one address have one key. Throws a URIError. */
export function addressKey(url: URL): string {
  return url.origin + decodeURIComponent(url.pathname).normalize('NFC')
}
