import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { writeReport } from '../../../../../src/clients/files/report-file.ts'

let root: string
let workspace: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'report-')))
  workspace = join(root, 'workspace')
  mkdirSync(join(workspace, 'report'), { recursive: true })
  writeFileSync(join(root, '.profile'), 'of the user')
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (file: string) => writeReport(join(workspace, file), '{}', [workspace])
const profile = () => readFileSync(join(root, '.profile'), 'utf8')

it('makes its folder, and replaces the report before', async () => {
  await write('new/folder/report.json')
  await write('new/folder/report.json')
  expect(readdirSync(join(workspace, 'new/folder'))).toEqual(['report.json'])
  const { mode } = lstatSync(join(workspace, 'new/folder/report.json'))
  expect(mode & 0o777).toBe(0o644)
})

it('takes the place of a link, and leaves what that leads to', async () => {
  const link = join(workspace, 'report', 'report.json')
  symlinkSync('../../.profile', link)
  await write('report/report.json')
  expect([profile(), readFileSync(link, 'utf8')]).toEqual(['of the user', '{}'])
  expect(lstatSync(link).isSymbolicLink()).toBe(false)
})

it.each([
  ['a link', 'linked/report.json', '..'],
  ['a link above it', 'linked/a/b/report.json', '..'],
  ['a link to what is not there', 'linked/report.json', '../absent'],
  ['..', '../report.json', undefined],
])('goes nowhere else by %s', async (_what, file, target) => {
  if (target !== undefined) symlinkSync(target, join(workspace, 'linked'))
  await expect(write(file)).rejects.toThrow('its folder leads to')
  expect(readdirSync(root).toSorted()).toEqual(['.profile', 'workspace'])
})
