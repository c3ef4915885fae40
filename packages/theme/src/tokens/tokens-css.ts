import type { Colour, Tokens } from './tokens.ts'

/** The tokens as custom properties in the layer `tokens`; dark ones on dark screens only, never on paper. */
export function tokensCss({ colours, measures }: Tokens): string {
  const light = declare('color-', colours, (colour: Colour) => colour.light)
  const dark = declare('color-', colours, (colour: Colour) => colour.dark)
  const rest = declare('', measures, (value: string) => value)
  return `@layer tokens {
  :root {
    color-scheme: light dark;
${[...light, ...rest].join('\n')}
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
${dark.join('\n')}
    }
  }
}
`
}

function declare<Value>(prefix: string, tokens: object, print: (value: Value) => string): readonly string[] {
  return Object.entries(tokens).map(([name, value]) => `    --${prefix}${name}: ${print(value)};`)
}
