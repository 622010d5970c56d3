import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { succeeded, success } from '../actions/action-outcome.ts'
import { emulator } from '../emulator-fixture.ts'
import { addedRows, type Finding, findingsOf, NetworkBed } from './network-bed.ts'

interface Seed {
  readonly name: string
  /** Missing rows of the catalogue. */
  readonly added: readonly string[]
  readonly findings: readonly Finding[]
}

const seeds: readonly Seed[] = [
  {
    name: 'terraform',
    added: ['nodes-in-load-balancer-node-ports', 'nodes-in-load-balancer-health'],
    findings: [
      {
        kind: 'over-broad',
        rule: 'allow TCP 30000-32767 from 0.0.0.0/0',
        instead: ['allow TCP 30000-32767 from 10.10.1.0/24'],
      },
    ],
  },
  {
    name: 'published-page',
    added: ['nodes-in-load-balancer-node-ports', 'nodes-in-load-balancer-health'],
    findings: [
      ...['TCP', 'UDP'].map((protocol) => ({
        kind: 'wrong-source',
        rule: `allow ${protocol} 30000-32767 from 10.0.10.0/24`,
        instead: [`allow ${protocol} 30000-32767 from 10.0.20.0/24`],
      })),
      {
        kind: 'wrong-source',
        rule: 'allow TCP 10256 from 10.0.10.0/24',
        instead: ['allow TCP 10256 from 10.0.20.0/24'],
      },
    ],
  },
]

/** Typical networks of users, each in its own emulator. */
describe.each(seeds)('the network of seeds/$name.yml', ({ name, added, findings }) => {
  const emulatorName = `${name.slice(0, 9)}-${process.pid}`
  let net: NetworkBed

  beforeAll(async () => {
    const seed = join(import.meta.dirname, 'seeds', `${name}.yml`)
    await emulator('up', '--name', emulatorName, '--seed', seed)
    net = await NetworkBed.of(emulatorName)
  }, 300_000)

  afterAll(async () => {
    try {
      await net.end()
    } finally {
      await emulator('down', '--name', emulatorName)
    }
  }, 120_000)

  it('distinguishes what is missing from what is wrong', async () => {
    const planned = await net.run({ mode: 'plan' })
    expect(success(planned)).toEqual(succeeded)
    expect(addedRows(planned)).toEqual(added)
    expect(findingsOf(planned)).toEqual(findings)
  }, 60_000)

  it('gets what is missing behind its own rules, which stay as they are', async () => {
    const before = await net.listRules()
    expect(success(await net.run())).toEqual(succeeded)
    const after = await net.listRules()
    for (const [subnet, rules] of Object.entries(before)) {
      expect((after[subnet] ?? []).filter((rule) => rules.includes(rule))).toEqual(rules)
    }
    expect(await net.run()).toMatchObject({ exitCode: 0, outputs: { changes: '[]' } })
  }, 60_000)
})
