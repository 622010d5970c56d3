import { afterAll, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const script = resolve(import.meta.dirname, '..', '..', '..', '.ci', 'run')
const programs = mkdtempSync(join(tmpdir(), 'ci-run-'))
afterAll(() => rmSync(programs, { recursive: true }))

/**
 * Runs it with an `npm` that runs these commands for test and generate, and a `git` that reports
 * these changes.
 */
const run = (tests: string, generate: string, changed: string) => {
  const npm = `if [ "$1" = test ]; then ${tests}; else ${generate}; fi`
  for (const [name, lines] of Object.entries({ npm, git: `printf '%s' '${changed}'` })) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  }
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH']}` }
  const { status, stdout } = spawnSync(script, { encoding: 'utf8', env })
  return { status, last: stdout.trimEnd().split('\n').at(-1) }
}

const green = 'echo 9 passed, 0 failed'

it.each([
  ['all in order', green, 'true', '', 0, '9 passed, 0 failed'],
  ['a test that failed', 'echo 8 passed, 1 failed; exit 1', 'true', '', 1, '8 passed, 1 failed'],
  ['tests that never began', 'echo no Go; exit 1', 'true', '', 1, '0 passed, 1 failed'],
  ['a stale dist', green, 'true', ' M dist/1.js', 1, '9 passed, 1 failed'],
  ['docs that cannot be generated', green, 'false', '', 1, '9 passed, 1 failed'],
])('.ci/run: %s', (_what, tests, generate, changed, status, last) => {
  expect(run(tests, generate, changed)).toEqual({ status, last })
})
