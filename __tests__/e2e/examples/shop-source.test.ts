import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../examples/shop')

test.each([[['vet', '.']], [['test', '.']]])(
  'go %j has nothing to say',
  (argv) => {
    const result = spawnSync('go', argv, { cwd: folder, encoding: 'utf8', timeout: 170_000 })
    expect([result.status, result.stdout + result.stderr]).toEqual([0, expect.any(String)])
  },
  180_000,
)
