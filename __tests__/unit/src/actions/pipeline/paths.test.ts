import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { placePaths } from '../../../../../src/actions/pipeline/paths.ts'
import { openWorkspace } from '../../../../../src/clients/files/workspace.ts'
import { EnvironmentDraft } from '../../../../../src/values/environment/environment-file.ts'
import { environmentRules } from '../../../../../src/values/environment/environment-rules.ts'
import { parseYaml } from '../../../../../src/values/environment/yaml-file.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')))

beforeAll(() => {
  mkdirSync(join(folder, 'load'))
  writeFileSync(join(folder, 'load', 'cart.json'), '{"item": 1}')
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (text: string) =>
  new EnvironmentDraft({
    ...{ file: parseYaml('oke.yml', text), overrides: [] },
    rules: environmentRules,
  }).read(['load'])

it('gives the requests of a load the content of their files', () => {
  const calls = '[{ path: /cart, method: POST, body-file: load/cart.json }, { path: / }]'
  const { environment = {} } = read(`load: { requests: ${calls} }`)
  const placed = placePaths(environment, new Set(), openWorkspace({ GITHUB_WORKSPACE: folder }))
  expect(placed.load?.requests?.map(({ body }) => body)).toEqual(['{"item": 1}', undefined])
})

it('takes a body or its file', () => {
  const { problems } = read('load: { requests: [{ path: /, body: x, body-file: y }] }')
  expect(problems.join()).toContain('body-file: stands beside body')
})
