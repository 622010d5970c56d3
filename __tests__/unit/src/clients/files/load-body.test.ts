import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readLoadBody } from '../../../../../src/clients/files/load-body.ts'
import { openWorkspace } from '../../../../../src/clients/files/workspace.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'body-')))
const folder = join(root, 'shop')
const workspace = openWorkspace({ GITHUB_WORKSPACE: folder, RUNNER_TEMP: join(root, '_temp') })
const read = (path: string) => readLoadBody(workspace, 'body-file', path)

beforeAll(() => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'cart.json'), '\uFEFF{"item": "Käse"}\n')
  writeFileSync(join(folder, 'most.txt'), 'x'.repeat(256 * 1024))
  writeFileSync(join(folder, 'large.txt'), 'x'.repeat(256 * 1024 + 1))
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]))
  writeFileSync(join(root, 'secret'), 'x')
})
afterAll(() => rmSync(root, { recursive: true }))

describe('the body of a request from a file', () => {
  it('is sent to the letter', () => {
    expect(read('cart.json')).toBe('\uFEFF{"item": "Käse"}\n')
    expect(read('most.txt')).toHaveLength(256 * 1024)
  })

  it.each([
    ['large.txt', 'INPUT_INVALID', 'body-file: large.txt is larger than 256 KiB'],
    ['picture.png', 'INPUT_INVALID', 'body-file: picture.png is no text in UTF-8'],
    ['absent.json', 'INPUT_INVALID', 'body-file: absent.json cannot be read: ENOENT'],
    ['.', 'INPUT_INVALID', 'body-file: . cannot be read: EISDIR'],
    ['../secret', 'PATH_OUTSIDE_WORKSPACE', 'body-file: ../secret leads to'],
  ])('%s is refused: %s', (path, code, message) =>
    expect(() => read(path)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    ),
  )
})
