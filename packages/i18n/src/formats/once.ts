/** Makes a value when it is first asked for: an `Intl` formatter costs a thousand times what its use does. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
