/** Words with one letter left out, doubled, replaced or swapped with the next; the same for the same seed. */
export function mistype(words: readonly string[], seed: number): readonly string[] {
  let state = seed
  const random = (below: number) => {
    // Park and Miller's generator
    state = (state * 48271) % 2147483647
    return state % below
  }
  return words.map((word) => {
    const place = random(word.length - 1)
    const [before, letter, next, after] = [
      word.slice(0, place),
      word[place],
      word[place + 1],
      word.slice(place + 2),
    ]
    const other = 'abcdefghijklmnopqrstuvwxyz'[random(26)]
    return (
      [
        `${before}${next}${after}`,
        `${before}${letter}${letter}${next}${after}`,
        `${before}${other}${next}${after}`,
        `${before}${next}${letter}${after}`,
      ][random(4)] ?? word
    )
  })
}
