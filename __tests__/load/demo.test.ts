import { afterAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../e2e/emulator-fixture.ts'
import { tell } from '../e2e/official-clients.ts'

interface Report {
  readonly result: string
  readonly stages: readonly { name: string; outcome: string; changes: unknown[] }[]
  readonly image: { reference: string; digest: string }
  readonly network: { rulesAdded: number; rulesKept: number }
  readonly nodePool: { id: string; virtualNodes: number }
  readonly release: { name: string; namespace: string; revision: number; url: string }
  readonly load: { requests: number; failedRate: number; p95Milliseconds: number }
  readonly scaling: readonly { hpa: string; from: number; to: number; peak: number }[]
}

const demo = async (...argv: string[]) => {
  const script = join(repository, 'scripts', 'demo.ts')
  const env = { ...process.env, NODE_OPTIONS: '' }
  return tell(process.execPath, [script, ...argv], { cwd: repository, env, timeout: 900_000 })
}

const report = (): Report =>
  JSON.parse(readFileSync(join(repository, '.demo', 'report.json'), 'utf8')) as Report

const changesOf = (of: Report): Record<string, unknown[]> =>
  Object.fromEntries(of.stages.map(({ name, changes }) => [name, changes]))

describe('npm run demo', () => {
  let first: Report

  afterAll(async () => {
    await demo('--down')
  }, 120_000)

  it('takes the shop from its source to scaled, with every stage successful', async () => {
    const ended = await demo('--keep')
    expect({ code: ended.code, log: ended.code === 0 ? '' : ended.stdout }).toEqual({
      code: 0,
      log: '',
    })
    first = report()
    expect(first.result).toBe('success')
    expect(first.stages.map(({ outcome }) => outcome)).toEqual(first.stages.map(() => 'success'))
    expect(first.network).toEqual({ rulesAdded: 7, rulesKept: 15 })
    expect(first.nodePool.virtualNodes).toBe(3)
    expect(first.image.reference).toContain(first.image.digest)
    expect(first.scaling.map(({ hpa }) => hpa)).toEqual([
      'shop-edge',
      'shop-catalogue',
      'shop-orders',
    ])
    for (const { from, peak } of first.scaling) expect(peak).toBeGreaterThan(from)
    expect(ended.stdout).not.toMatch(/idcscs-|BEGIN (RSA )?PRIVATE KEY/)
  }, 900_000)

  it('leaves a page with the curves, and the shop in the browser', async () => {
    const page = readFileSync(join(repository, '.demo', 'scaling.html'), 'utf8')
    expect(page).toContain('shop-edge')
    expect(page).not.toMatch(/(src|href)="https?:/)
    const answer = await fetch(first.release.url)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ])
  })

  it('changes nothing in network, node pool and release when it runs again', async () => {
    const ended = await demo('--keep')
    expect({ code: ended.code, log: ended.code === 0 ? '' : ended.stdout }).toEqual({
      code: 0,
      log: '',
    })
    const second = report()
    expect(changesOf(second)).toMatchObject({
      'ensure-network': [],
      'ensure-node-pool': [],
      deploy: [],
    })
    expect(second.image.digest).toBe(first.image.digest)
    expect(second.release.revision).toBe(first.release.revision)
  }, 900_000)

  it('cleans up', async () => {
    expect((await demo('--down')).code).toBe(0)
    const { stdout } = await tell('ip', ['netns', 'list'])
    expect(stdout).not.toContain('oke-demo')
    expect(existsSync('/run/oke-emulator/demo')).toBe(false)
  }, 120_000)
})
