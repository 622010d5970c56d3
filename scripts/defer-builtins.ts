/**
 * Node's own modules that take milliseconds to load, and that no action needs to report an invalid
 * input.
 */
const slow = [
  'node:child_process',
  'node:crypto',
  'node:fs/promises',
  'node:net',
  'node:timers/promises',
  'node:zlib',
]

const external = (name: string): string =>
  `__WEBPACK_EXTERNAL_createRequire(import.meta.url)(${JSON.stringify(name)})`

/** Returns code that replaces a module until one of its members is used. */
const deferred = (name: string): string =>
  [
    '((loaded) => {',
    `  const load = () => (loaded ??= ${external(name)});`,
    '  return new Proxy({}, {',
    '    get: (_, key) => load()[key],',
    '    has: (_, key) => key in load(),',
    '  });',
    '})()',
  ].join('\n')

/** Returns a bundle that loads slow modules of Node when they are used, not when it starts. */
export const deferBuiltins = (bundle: string): string =>
  slow.reduce((text, name) => text.replaceAll(external(name), () => deferred(name)), bundle)
