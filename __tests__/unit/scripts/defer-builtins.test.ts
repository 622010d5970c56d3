import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'

import { expect, it } from '@jest/globals'

import { deferBuiltins } from '../../../scripts/defer-builtins.ts'

const load = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}");`
const external = (name: string) => `module.exports = ${load(name)}`
/** Returns the import as the bundler inlines it into the only module that uses it. */
const inlined = (name: string) =>
  `const module_namespaceObject = ${load(name)}\nmodule.exports = module_namespaceObject`

/** Runs the text of a bundled module, and records what it loads. */
const run = (text: string) => {
  const loaded: string[] = []
  const require = createRequire(import.meta.url)
  const createRequireNoting = () => (name: string) => {
    loaded.push(name)
    return require(name) as unknown
  }
  const module = { exports: {} as Record<string, (...argv: unknown[]) => unknown> }
  const context = { module, __WEBPACK_EXTERNAL_createRequire: createRequireNoting }
  runInNewContext(text.replaceAll('import.meta.url', '""'), context)
  return { loaded, exports: module.exports }
}

it.each([
  ['external', external],
  ['inlined', inlined],
])('loads a slow module of Node when it is used, and once: %s', (_form, text) => {
  const { loaded, exports } = run(deferBuiltins(text('node:crypto')))
  expect(loaded).toEqual([])
  expect(exports['randomUUID']?.()).toMatch(/^[0-9a-f-]{36}$/)
  expect('createHash' in exports).toBe(true)
  expect(loaded).toEqual(['node:crypto'])
})

it('leaves all else as it is', () => {
  const text = external('node:http')
  expect(deferBuiltins(text)).toBe(text)
})
