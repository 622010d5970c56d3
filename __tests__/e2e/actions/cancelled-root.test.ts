import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { leftBy } from '../auth/secret-search.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { jobEnvironment, JobSteps, notedBy } from './job-steps.ts'
import { shopChart } from './shop.ts'

interface ListedPool {
  readonly name: string
  readonly state: string
  readonly id: string
}

interface Report {
  readonly result: string
  readonly stages: readonly { readonly name: string; readonly outcome: string }[]
  readonly image: { readonly digest: string }
  readonly nodePool: { readonly id: string }
  readonly release: unknown
  readonly failures: readonly { readonly code: string }[]
}

const pool = 'e2e-cancelled'
const repository = 'e2e/cancelled'

/** A runner interrupts main, and runs post with nothing but what main saved. */
describe('the root action in a job that is cancelled', () => {
  let bed: TestBed
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(jobEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    bed.atEnd(removePool)
    const admin = new Admin(bed.environment)
    // Longer than it takes to build an image of one file.
    const former = await admin.setPoolMilliseconds(20_000)
    bed.atEnd(() => admin.setPoolMilliseconds(former))
  }, 120_000)

  afterAll(async () => bed.end(), 180_000)

  const pools = async () =>
    (await bed.sdk<ListedPool[]>('list_pools')).filter(
      ({ name, state }) => name === pool && !/^DELET/.test(state),
    )
  /** Deletes the pool; OCI refuses to delete one that is being created. */
  const removePool = async (): Promise<void> => {
    for (const { id, state } of await pools()) {
      if (state !== 'CREATING') return bed.sdk('delete_pool', id)
      await delay(1_000)
      return removePool()
    }
  }
  const environmentFile = async (): Promise<string> => {
    const { clusterId, registryCompartmentId, registry, subnetIds } = bed.environment
    const context = join(bed.folder, 'image')
    await mkdir(context)
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    const path = join(bed.folder, 'oke.yml')
    const environment = {
      cluster: clusterId,
      network: { 'node-subnet': subnetIds.nodes },
      'node-pool': { name: pool, size: 1 },
      image: { context, repository, compartment: registryCompartmentId, registry },
      release: { namespace: 'cancelled', chart: shopChart },
    }
    await writeFile(path, JSON.stringify(environment))
    return path
  }

  it('says how far it came, and leaves no credential', async () => {
    const cancel = new AbortController()
    let log = ''
    const inputs = {
      'environment-file': await environmentFile(),
      'identity-domain-url': bed.environment.identityDomainUrl,
      'client-id': bed.environment.oidcClientId,
      'client-secret': bed.environment.oidcClientSecret,
      stages: 'build-push, ensure-node-pool, deploy',
    }
    const main = await job.run('root', inputs, {
      cancelled: cancel.signal,
      onOutput: (text) => {
        log += text
        if (log.includes('▸ build-push')) cancel.abort()
      },
    })
    const { exitCode, code } = refusal(main)
    expect([exitCode, code, main.outputs['result']]).toEqual([1, 'JOB_CANCELLED', 'cancelled'])
    const report = JSON.parse(await readFile(main.outputs['report'] ?? '', 'utf8')) as Report
    expect(report).toMatchObject({
      result: 'cancelled',
      stages: [
        { name: 'build-push', outcome: 'success' },
        {
          name: 'ensure-node-pool',
          outcome: 'cancelled',
          changes: [expect.stringContaining(`create virtual node pool "${pool}"`)],
        },
        { name: 'deploy', outcome: 'skipped', changes: [] },
      ],
      release: null,
      failures: [{ code: 'JOB_CANCELLED' }],
    })
    expect(main.outputs).toMatchObject({
      digest: report.image.digest,
      'node-pool-id': (await pools())[0]?.id,
    })
    expect(main.summary).toContain('◼ cancelled')
    expect(notedBy(job, main)).toEqual(['auth', 'kubeconfig', 'login'])
    expect(leftBy(job, [])).not.toEqual([])
    const post = await job.postFromState('root')
    expect(success(post)).toEqual(succeeded)
    expect(post.stdout).not.toContain('::warning')
    expect(leftBy(job, [])).toEqual([])
  }, 120_000)
})
