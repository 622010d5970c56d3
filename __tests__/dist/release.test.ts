import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { outcomeOf } from '../e2e/official-clients.ts'

/**
 * A clone of the committed files, with its version in the changelog and a tag: what the release
 * workflow has.
 */
let clone: string

const git = async (...argv: string[]): Promise<void> => {
  const { code, stderr } = await outcomeOf('git', argv, { cwd: clone })
  expect([code, stderr]).toEqual([0, expect.anything()])
}

const assets = (tag: string) =>
  outcomeOf(process.execPath, ['scripts/release.ts', 'assets', 'release-assets'], {
    cwd: clone,
    env: { ...process.env, GITHUB_REF_NAME: tag },
  })

beforeAll(async () => {
  clone = join(mkdtempSync(join(tmpdir(), 'release-')), 'clone')
  const { code } = await outcomeOf('git', ['clone', '--quiet', resolve('.'), clone])
  expect(code).toBe(0)
  // The bundler's names depend on the real location of packages, so a symbolic link would not do.
  const copied = ['--archive', resolve('node_modules'), clone]
  const linked = await outcomeOf('cp', ['--link', ...copied])
  // Hard links do not work across file systems.
  if (linked.code !== 0) expect((await outcomeOf('cp', ['--force', ...copied])).code).toBe(0)
}, 60_000)

afterAll(() => rmSync(join(clone, '..'), { recursive: true }))

it('a tag that package.json or the changelog does not know is refused', async () => {
  expect(await assets('v1')).toMatchObject({ code: 1, stderr: expect.stringContaining('"v1" is no release tag') })
  expect((await assets('v99.0.0')).stderr).toContain('package.json says')
  expect((await assets('v0.1.0')).stderr).toContain('CHANGELOG.md has nothing under "## 0.1.0"')
})

it('a release has notes, an archive that runs and a bill of materials', async () => {
  appendFileSync(join(clone, 'CHANGELOG.md'), '\n## 0.1.0\n\n- the first\n')
  const { code, stderr } = await assets('v0.1.0')
  expect([code, stderr]).toEqual([0, ''])
  const folder = join(clone, 'release-assets')
  const name = 'oke-virtual-nodes-actions-0.1.0'
  expect(readdirSync(folder).sort()).toEqual(['notes.md', `${name}.sbom.cdx.json`, `${name}.tgz`])
  expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('- the first\n')
  const bill = JSON.parse(readFileSync(join(folder, `${name}.sbom.cdx.json`), 'utf8')) as {
    components: { name: string }[]
  }
  expect(bill.components.map(({ name: part }) => part)).toContain('yaml')
  expect((await outcomeOf('tar', ['-xzf', `${name}.tgz`], { cwd: folder })).code).toBe(0)
  const ran = await outcomeOf(process.execPath, [join(folder, name, 'dist/login-ocir/index.js')], { env: {} })
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining('::error')])
}, 120_000)

it('a dist/ that differs from its source is refused', async () => {
  appendFileSync(join(clone, 'dist/login-ocir/index.js'), '// by hand\n')
  await git('commit', '--quiet', '--all', '--message=dist: change by hand', '--no-gpg-sign')
  const { code, stderr } = await assets('v0.1.0')
  expect([code, stderr]).toEqual([1, expect.stringContaining('dist/ is out of step (login-ocir/index.js)')])
}, 120_000)
