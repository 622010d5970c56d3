import { afterAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../e2e/emulator-fixture.ts'
import { outcomeOf } from '../e2e/official-clients.ts'

interface Report {
  readonly result: string
  readonly stages: readonly { name: string; outcome: string; changes: unknown[] }[]
  readonly image: { reference: string; digest: string }
  readonly network: { rulesAdded: number; rulesKept: number }
  readonly nodePool: { id: string; virtualNodes: number }
  readonly release: { name: string; namespace: string; revision: number; url: string }
  readonly load: {
    requests: number
    failedRate: number
    iterations: number
    p95Milliseconds: number
  }
  readonly scaling: readonly {
    hpa: string
    from: number
    to: number
    peak: number
    firstScaleUpSeconds: number
  }[]
}

/**
 * Returns the structure of a value: field names, with types as leaves; for a list, that of its
 * first item.
 */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

/** The fields of report.json that scripts may rely on. */
const contract = {
  result: 'string',
  seconds: 'number',
  stages: [{ name: 'string', outcome: 'string', seconds: 'number', changes: ['string'] }],
  image: { reference: 'string', digest: 'string' },
  /** By name, if the environment file has several. */
  images: {},
  network: { rulesAdded: 'number', rulesKept: 'number' },
  nodePool: { id: 'string', virtualNodes: 'number' },
  /** By name, if the environment file has several. */
  nodePools: {},
  release: { name: 'string', namespace: 'string', revision: 'number', url: 'string' },
  load: {
    requests: 'number',
    failedRate: 'number',
    iterations: 'number',
    p95Milliseconds: 'number',
  },
  scaling: [
    { hpa: 'string', from: 'number', to: 'number', peak: 'number', firstScaleUpSeconds: 'number' },
  ],
  failures: [],
}

/** Differs from the name of a demo that a user keeps up. */
const name = `demo-${process.pid}`
const folder = join(repository, '.demo', name)
const script = join(repository, 'scripts', 'demo.ts')

const demo = async (...argv: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: '' }
  return outcomeOf(process.execPath, [script, '--name', name, ...argv], {
    cwd: repository,
    env,
    timeout: 900_000,
  })
}

const report = (): Report => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report

const changesOf = (of: Report): Record<string, unknown[]> =>
  Object.fromEntries(of.stages.map(({ name, changes }) => [name, changes]))

describe('npm run demo', () => {
  let first: Report

  afterAll(async () => {
    await demo('--down')
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)

  it('takes the shop from its source to scaled, with every stage successful', async () => {
    const ended = await demo('--keep')
    expect({ code: ended.code, log: ended.code === 0 ? '' : ended.stdout + ended.stderr }).toEqual({
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
    for (const { from, peak, firstScaleUpSeconds } of first.scaling) {
      expect(peak).toBeGreaterThan(from)
      expect(firstScaleUpSeconds).toBeGreaterThan(0)
    }
    expect(first.load.requests).toBeGreaterThan(100)
    expect(shapeOf(first)).toEqual(contract)
    for (const said of [first.release.url, 'kubectl get pods', '--down', 'scaling.html']) {
      expect(ended.stdout).toContain(said)
    }
    expect(ended.stdout).not.toMatch(/idcscs-|BEGIN (RSA )?PRIVATE KEY/)
  }, 900_000)

  it('leaves a page with the curves, and the shop in the browser', async () => {
    const page = readFileSync(join(folder, 'scaling.html'), 'utf8')
    expect(page).toContain('shop-edge')
    expect(page).not.toMatch(/(src|href)="https?:/)
    const response = await fetch(first.release.url)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ])
  })

  it('changes nothing in network, node pool and release when it runs again', async () => {
    const ended = await demo('--keep')
    expect({ code: ended.code, log: ended.code === 0 ? '' : ended.stdout + ended.stderr }).toEqual({
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
    const { stdout } = await outcomeOf('ip', ['netns', 'list'])
    expect(stdout).not.toContain(`oke-${name}`)
    expect(existsSync(`/run/oke-emulator/${name}`)).toBe(false)
  }, 120_000)

  it('ends all of it when it is interrupted', async () => {
    const jobs = () => readdirSync(tmpdir()).filter((name) => name.startsWith('job-'))
    const before = jobs()
    const env = { ...process.env, NODE_OPTIONS: '' }
    const child = spawn(process.execPath, [script, '--name', name], { cwd: repository, env })
    let said = ''
    // A failed test has to show the output of a failed start.
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      if (/▸ the root action[^]*\n/.test(said)) child.kill('SIGTERM')
    })
    const [code] = (await once(child, 'close')) as [number | null]
    expect({ code, said }).toEqual({ code: 130, said: expect.stringContaining('Interrupted') })
    expect(said).toContain(`emulator "${name}" is down`)
    expect(jobs()).toEqual(before)
  }, 120_000)
})
