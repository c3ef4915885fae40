const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uff9f]/u

/** Whether text beginning with this character is written without spaces: Han, kana and their punctuation. */
export function startsWithCjk(text: string): boolean {
  return cjk.test(text)
}

/** Whether the last character is one of a script written without spaces. */
export function endsWithCjk(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return cjk.test(text.slice((last & 0xfc00) === 0xdc00 ? -2 : -1))
}
