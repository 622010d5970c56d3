import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { act, cacheFolder } from '../../../emulator/tools/modules.ts'
import { repository } from '../emulator-fixture.ts'
import { type Ended, outcomeOf } from '../official-clients.ts'
import { localActions } from './local-actions.ts'

const folder = mkdtempSync(join(tmpdir(), 'release-workflow-'))
const origin = join(folder, 'origin')
const place = (name: string): string => join(folder, name)

const git = async (...argv: string[]): Promise<string> => {
  const who = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.com']
  const { code, stdout, stderr } = await outcomeOf('git', [...who, ...argv], { cwd: origin })
  expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  return stdout.trim()
}

/** Runs the release workflow for a pushed tag, on this machine and without a container. */
const release = async (tag: string): Promise<Ended> => {
  const sha = await git('rev-parse', `${tag}^{commit}`)
  const workflow = join(repository, '.github', 'workflows', 'release.yml')
  writeFileSync(place('event.json'), JSON.stringify({ ref: `refs/tags/${tag}` }))
  const argv = [
    ...['push', '--workflows', workflow, '--directory', place('home')],
    ...['--eventpath', place('event.json'), '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--action-cache-path', place('cache'), '--no-cache-server', '--no-skip-checkout'],
    ...['--secret', 'GITHUB_TOKEN=none', '--env', 'GITHUB_REPOSITORY=octo/actions'],
    ...['--env', `GITHUB_REF=refs/tags/${tag}`, '--env', `SHA_REF=${sha}`],
    ...localActions(readFileSync(workflow, 'utf8'), place('none')),
  ]
  const bin = join(import.meta.dirname, 'bin')
  const env = {
    ...process.env,
    PATH: [bin, dirname(process.execPath), process.env['PATH']].join(':'),
    ORIGIN: origin,
    ARTIFACTS: place('artifacts'),
    RELEASES: place('releases'),
  }
  rmSync(place('artifacts'), { recursive: true, force: true })
  mkdirSync(place('artifacts'))
  return outcomeOf(join(cacheFolder(act), 'act'), argv, {
    env,
    cwd: place('home'),
    timeout: 400_000,
  })
}

const commit = async (change: () => void, message: string): Promise<void> => {
  change()
  await git('commit', '--quiet', '--all', '--no-gpg-sign', `--message=${message}`)
}

beforeAll(async () => {
  for (const name of ['home', 'releases']) mkdirSync(place(name))
  const cloned = await outcomeOf('git', ['clone', '--quiet', repository, origin])
  expect(cloned.code).toBe(0)
  await git('checkout', '--quiet', '-B', 'main')
  const changelog = join(origin, 'CHANGELOG.md')
  await commit(() => appendFileSync(changelog, '\n## 0.1.0\n\n- the first\n'), 'docs: add notes')
  await git('tag', 'v0.1.0')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('makes a release of a tag, and lets the major tag point to it', async () => {
  const { code, stdout, stderr } = await release('v0.1.0')
  expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
  const name = 'oke-virtual-nodes-actions-0.1.0'
  const made = join(place('releases'), 'v0.1.0')
  expect(readdirSync(made).sort()).toEqual(['notes.md', `${name}.sbom.cdx.json`, `${name}.tgz`])
  expect(readFileSync(join(made, 'notes.md'), 'utf8')).toBe('- the first\n')
  expect(readFileSync(join(place('artifacts'), 'attested'), 'utf8')).toContain(`${name}.tgz`)
  expect(await git('rev-parse', 'v0')).toBe(await git('rev-parse', 'v0.1.0'))
}, 400_000)

it('makes none where dist/ is not what its sources give', async () => {
  const before = await git('rev-parse', 'v0')
  const stub = join(origin, 'dist', 'login-ocir', 'index.js')
  await commit(() => appendFileSync(stub, '// by hand\n'), 'dist: change by hand')
  await git('tag', '--force', 'v0.1.0')
  rmSync(place('releases'), { recursive: true })
  mkdirSync(place('releases'))
  const { code, stdout } = await release('v0.1.0')
  expect([code, stdout]).toEqual([1, expect.stringContaining('dist/ is out of step')])
  expect(readdirSync(place('releases'))).toEqual([])
  expect(await git('rev-parse', 'v0')).toBe(before)
}, 400_000)
