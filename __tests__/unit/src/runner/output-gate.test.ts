import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { expect, it } from '@jest/globals'

const source = pathToFileURL(resolve('src/runner/output-gate.ts')).href

/** Returns what a process prints whose streams are closed; only `command` passes the gate. */
const printed = async (code: string): Promise<string[]> => {
  const opened = `import { closeGate } from '${source}'
closeGate(process.stderr)
const command = closeGate(process.stdout)
${code}`
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', opened],
    { env: { PATH: process.env['PATH'] } },
  )
  return [stdout, stderr]
}

it('what dependencies print is inert, on both streams', async () => {
  expect(
    await printed(
      `console.log('a\\r::add-mask::x'); console.warn(Buffer.from('b').toString(), '##[y]')`,
    ),
  ).toEqual(['a\n: :add-mask::x\n', 'b ## [y]\n'])
})

it('what comes in pieces is one line, also at the end', async () => {
  const pieces = `for (const part of ['##', '[add-mask]x', '\\n:', ':add-mask::y']) process.stdout.write(part)`
  expect(await printed(pieces)).toEqual(['## [add-mask]x\n: :add-mask::y\n', ''])
})

it('a command passes, on a line of its own', async () => {
  const code = `process.stdout.write('text'); command('::group::x'); console.log('::y::')`
  expect(await printed(code)).toEqual(['text\n::group::x\n: :y::\n', ''])
})

it("Node's own warnings pass it too", async () => {
  const [, stderr] = await printed(`process.emitWarning('bad\\n::add-mask::x')`)
  expect(stderr).toMatch(/Warning: bad\n: :add-mask::x\n/)
})

it('a caller that waits for a write is notified', async () => {
  const code = `await new Promise((done) => process.stdout.write('a', done)); await new Promise((done) => process.stdout.write('b\\n', 'utf8', done))`
  expect(await printed(code)).toEqual(['ab\n', ''])
})
