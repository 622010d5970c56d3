import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, expect, it, jest } from '@jest/globals'

import { LocalJob, type StepOptions } from '../../scripts/local-job.ts'
import { type LocalOci, startLocalOci } from './local-oci.ts'

/**
 * Kills runs of the root action while they create network, cluster and pool. KILLS=20 tries more
 * points than the two of an ordinary test run.
 */
const KILLS = Number(process.env['KILLS'] ?? 2)
jest.setTimeout(60_000 * (KILLS + 1))

/** An empty compartment, and a job with an environment file for it. */
interface Bed {
  readonly oci: LocalOci
  readonly job: LocalJob
}

const beds: Bed[] = []

afterEach(async () => {
  for (const { oci, job } of beds.splice(0)) {
    job.end()
    await oci.close()
  }
})

const newBed = async (): Promise<Bed> => {
  const oci = await startLocalOci(300)
  const job = new LocalJob()
  mkdirSync(join(job.workspace, '.github'))
  const file = `
region: eu-frankfurt-1
cluster: { name: shop, compartment: ${oci.seeded.registryCompartmentId} }
network: { create: { cidr: 10.90.0.0/16 }, mode: nsg }
node-pool: { name: web, size: 2 }
`
  writeFileSync(join(job.workspace, '.github', 'oke.yml'), file)
  beds.push({ oci, job })
  return { oci, job }
}

const run = ({ oci, job }: Bed, options: StepOptions = {}) =>
  job.run('root', {}, oci.environment, options)

const finished = async (bed: Bed) => {
  const { exitCode, stdout, outputs } = await run(bed)
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  return outputs
}

const KINDS = [
  ...['vcns', 'subnets', 'securityLists', 'routeTables', 'networkSecurityGroups'],
  ...['internetGateways', 'natGateways', 'serviceGateways', 'clusters', 'virtualNodePools'],
] as const

interface Made {
  readonly id: string
  readonly compartmentId?: string
  readonly displayName?: string
  readonly name?: string
}

/** Returns everything in the compartment, by kind and name. */
const inventory = ({ oci }: Bed): readonly string[] =>
  KINDS.flatMap((kind) =>
    oci.context.store
      .collection<Made>(kind)
      .list(({ compartmentId }) => compartmentId === oci.seeded.registryCompartmentId)
      .map(({ displayName, name }) => `${kind} ${displayName ?? name ?? ''}`),
  ).toSorted()

it('ends the same wherever a run was killed before', async () => {
  const whole = await newBed()
  const started = performance.now()
  await finished(whole)
  const took = Math.ceil(performance.now() - started)
  for (let kill = 0; kill < KILLS; kill++) {
    const bed = await newBed()
    const milliseconds = randomInt(took)
    await run(bed, { killed: AbortSignal.timeout(milliseconds) })
    await finished(bed)
    const all = inventory(bed)
    expect({ milliseconds, all }).toEqual({ milliseconds, all: inventory(whole) })
    expect({ milliseconds, ...(await finished(bed)) }).toMatchObject({ milliseconds, changes: '[]' })
  }
})
