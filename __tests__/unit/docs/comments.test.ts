import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

/** Phrases that read as translated, with what to write; CONTRIBUTING.md has the list. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/(\/\*\*|\/\/|^\s*\*) As `/, 'E.g. `…`'],
  [/, as `[^`]+`(?=[.;,)]|\s*\*\/|$)/, 'e.g. `…`'],
  [/\bof ours\b/, 'our …'],
  [/\bone a line\b/, 'one per line'],
  [/\btold\b/, 'reported'],
  [/\bwish(es|ed)?\b/, 'desired'],
  [/\bnetwork cards?\b/, 'VNIC'],
  [/\btakes a free one\b/, 'picks a free one'],
]

const files = execFileSync(
  'git',
  ['ls-files', 'src', 'emulator', 'scripts', 'sweep', 'benchmarks', '__tests__'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(ts|mjs|cjs)$/.test(path))

it.each(phrases)('no comment has %p', (pattern, better) => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line, at) => [`${file}:${at + 1} write: ${better}`, line] as const)
      .filter(([, line]) => /^\s*(\/\/|\*|\/\*\*)/.test(line) && pattern.test(line))
      .map(([place]) => place),
  )
  expect(found).toEqual([])
})
