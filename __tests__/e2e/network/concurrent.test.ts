import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { NetworkBed, twice } from './network-bed.ts'

const RUNS = 20

/** Each is a separate job, with one listener of its own and one that all share. */
describe(`${RUNS} runs of ensure-network at once`, () => {
  let net: NetworkBed

  beforeAll(async () => {
    net = await NetworkBed.of(sharedEmulator())
  }, 120_000)

  afterAll(() => net.end(), 120_000)

  const all = async (inputs: Readonly<Record<string, string>>) => {
    const { clusterId, subnetIds } = net.bed.environment
    const network = { 'cluster-id': clusterId, 'node-subnet-id': subnetIds.nodes, ...inputs }
    const jobs = Array.from(
      { length: RUNS },
      () => new JobSteps(signedInEnvironment(net.bed.environment)),
    )
    const steps = jobs.map((job, index) =>
      job.run('ensure-network', { ...network, listeners: `80,${9000 + index}` }),
    )
    const ended = await Promise.all(steps)
    jobs.forEach((job) => job.end())
    return ended.filter(({ exitCode }) => exitCode !== 0).map(({ stdout }) => stdout)
  }
  const ports = Array.from({ length: RUNS }, (_, index) => 9000 + index)
  const together = `80,${ports.join(',')}`

  it('on the same lists: each rule once, and none is missing', async () => {
    expect(await all({})).toEqual([])
    for (const rules of Object.values(await net.listRules())) expect(twice(rules)).toEqual([])
    const again = await net.run({ mode: 'plan', listeners: together })
    expect(again.outputs).toMatchObject({ changes: '[]' })
  }, 120_000)

  it('on the same groups: each rule once, and none is missing', async () => {
    await net.bed.sdk('restore_rules')
    const { ids, inputs } = await net.groups('e2e-at-once')
    expect(await all(inputs)).toEqual([])
    for (const rules of await net.groupRules(ids)) expect(twice(rules)).toEqual([])
    const again = await net.run({ ...inputs, mode: 'plan', listeners: together })
    expect(again.outputs).toMatchObject({ changes: '[]' })
  }, 120_000)
})
