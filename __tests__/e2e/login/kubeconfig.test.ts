import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile, giveDeployerRights, takeDeployerRights } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment, notedBy } from '../actions/job-steps.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { authorityOf, laterStep } from './later-step.ts'

const foreign = `# The cluster of the office; ask Ada.
apiVersion: v1
kind: Config
clusters:
- name: office   # old
  cluster: {server: "https://127.0.0.1:1"}
contexts:
- context: {cluster: office, user: ada}
  name: office
current-context: office
users:
- name: ada
  user: {token: c2VjcmV0}
`

let bed: TestBed
let job: JobSteps

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
}, 120_000)

afterAll(async () => bed.end(), 120_000)

beforeEach(() => {
  job = new JobSteps({
    ...jobEnvironment(bed.environment),
    ...deployerProfile(bed.environment),
  })
})

afterEach(() => job.end())

const cluster = () => ({ 'cluster-id': bed.environment.clusterId })

describe('kubeconfig', () => {
  it('makes kubectl and helm work in later steps, without any kubeconfig before', async () => {
    const step = await job.run('kubeconfig', { ...cluster(), namespace: 'kube-system' })
    expect(success(step)).toEqual(succeeded)
    const file = step.outputs['kubeconfig'] ?? ''
    expect(step.exported).toEqual({ KUBECONFIG: file, KUBE_CONFIG_PATH: file })
    const named = { ...deployerProfile(bed.environment), KUBECONFIG: file }
    const who = await laterStep(bed, job, named, 'kubectl', 'auth', 'whoami', '--output=name')
    expect(who).toMatchObject({ code: 0 })
    // The plugin knows where the identity is; the step does not have to.
    const listed = await laterStep(bed, job, {}, 'helm', '--kubeconfig', file, 'list', '--all')
    expect(listed).toMatchObject({ code: 0 })
    const space = await laterStep(
      bed,
      job,
      { KUBECONFIG: file },
      'kubectl',
      'config',
      'view',
      '--minify',
      '--output=jsonpath={..namespace}',
    )
    expect(space.stdout).toBe('kube-system')
    const [post] = await job.post('kubeconfig')
    expect([post?.exitCode, existsSync(file)]).toEqual([0, false])
  }, 120_000)

  it('merges into a foreign file, and puts it back byte for byte', async () => {
    const file = join(job.temporaryFolder, 'office')
    await writeFile(file, foreign)
    const more = join(job.temporaryFolder, 'more')
    const environment = { KUBECONFIG: `${file}:${more}` }
    const step = await job.run(
      'kubeconfig',
      { ...cluster(), 'kube-context': 'shop' },
      { environment },
    )
    expect(success(step)).toEqual(succeeded)
    expect(step.exported).toEqual({ KUBECONFIG: `${file}:${more}`, KUBE_CONFIG_PATH: file })
    const during = await readFile(file, 'utf8')
    expect(during).toContain('# The cluster of the office; ask Ada.')
    expect(during).toMatch(/- name: office {1,3}# old/)
    const contexts = await laterStep(
      bed,
      job,
      step.exported,
      'kubectl',
      'config',
      'get-contexts',
      '--output=name',
    )
    expect(contexts.stdout.trim().split('\n').sort()).toEqual(['office', 'shop'])
    expect(await laterStep(bed, job, step.exported, 'kubectl', 'get', 'pods')).toMatchObject({
      code: 0,
    })
    await job.post('kubeconfig')
    expect(await readFile(file, 'utf8')).toBe(foreign)
  }, 120_000)

  it('names the endpoints that exist, where the requested one does not', async () => {
    const step = await job.run('kubeconfig', { ...cluster(), endpoint: 'vcn-hostname' })
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code, step.exported]).toEqual([1, 'CLUSTER_ENDPOINT_MISSING', {}])
    expect(text).toMatch(/it has public \([0-9.]+:[0-9]+\)/)
  }, 60_000)

  it('says that rights are missing, with the command that gives them', async () => {
    await takeDeployerRights(bed.environment)
    bed.atEnd(() => bed.kubectl('delete', 'namespace', 'e2e-rights', '--ignore-not-found'))
    await bed.kubectl('create', 'namespace', 'e2e-rights')
    try {
      // A token is signed with a precision of one second; kube-apiserver still caches the rights of
      // the previous one.
      await delay(1000)
      const inputs = { ...cluster(), namespace: 'e2e-rights' }
      const step = await job.run('kubeconfig', inputs)
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code, step.exported]).toEqual([1, 'CLUSTER_FORBIDDEN', {}])
      expect(notedBy(job, step)).toEqual([])
      const binding = /kubectl (create rolebinding .*)$/m.exec(text)?.[1]?.replaceAll("'", '') ?? ''
      await bed.kubectl(...binding.split(' '))
      expect(success(await job.run('kubeconfig', inputs))).toEqual(succeeded)
    } finally {
      await giveDeployerRights(bed.environment)
    }
  }, 120_000)

  it.each(['127.0.0.1:9', '192.0.2.1:6443'])(
    'says that %s is not reachable, in less than 15 s',
    async (host) => {
      const authority = await authorityOf(bed)
      const started = performance.now()
      const step = await job.run('kubeconfig', {
        auth: 'github-oidc',
        server: `https://${host}`,
        'certificate-authority': authority,
        audience: 'oke',
      })
      expect(performance.now() - started).toBeLessThan(15_000)
      expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'CLUSTER_UNREACHABLE' })
      expect(refusal(step).text).toContain(host)
    },
    60_000,
  )

  it('does not take another certificate for the cluster', async () => {
    const step = await job.run('kubeconfig', {
      auth: 'github-oidc',
      server: bed.environment.oidcIssuer,
      'certificate-authority': await authorityOf(bed),
      audience: 'oke',
    })
    expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'CLUSTER_CERTIFICATE_REFUSED' })
  }, 60_000)
})
