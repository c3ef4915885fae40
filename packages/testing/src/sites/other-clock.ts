// Loaded into a build: a clock that shows another year.
const real = Date
const shift = 3 * 365 * 24 * 60 * 60 * 1000

globalThis.Date = new Proxy(real, {
  construct: (target, args) =>
    args.length === 0 ? new target(target.now() + shift) : Reflect.construct(target, args),
  get: (target, name) => (name === 'now' ? () => real.now() + shift : Reflect.get(target, name)),
})
