import { readFile } from 'node:fs/promises'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { clockUntil } from '../../../src/clients/clock.ts'
import { anObject, callOci, nothing } from '../../../src/clients/oci/oci-request.ts'
import { openSession } from '../../../src/clients/oci/oci-session.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { shownBy } from '../auth/secret-search.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { authorityOf, laterStep } from './later-step.ts'

const namespace = 'e2e-github'

let bed: TestBed
let job: JobSteps
let authority: string
let server: string

/** Changes the cluster's OpenID Connect settings, and waits until OKE reports that this is done. */
const configure = async (settings: Readonly<Record<string, unknown>>): Promise<void> => {
  const { ociConfig, endpoint, clusterId } = bed.environment
  const clock = clockUntil(new AbortController().signal)
  const variables = { OCI_CLI_CONFIG_FILE: ociConfig, OCI_CLI_ENDPOINT: endpoint }
  const session = await openSession(variables, clock)
  const call = {
    service: 'container-engine',
    path: `/20180222/clusters/${clusterId}`,
    operation: 'UpdateCluster',
    doing: 'change the OpenID Connect settings',
  } as const
  const body = { options: { openIdConnectTokenAuthenticationConfig: settings } }
  await callOci(session, { ...call, method: 'PUT', body }, clock, nothing)
  const stateOf = anObject((cluster) => cluster.text('lifecycleState'))
  for (let polls = 0; polls < 60; polls++) {
    await clock.sleep(500)
    const state = await callOci(session, { ...call, method: 'GET' }, clock, stateOf)
    if (state === 'ACTIVE') return
  }
  throw new Error('the cluster did not become ACTIVE')
}

const trusting = () => ({
  isOpenIdConnectAuthEnabled: true,
  issuerUrl: bed.environment.oidcIssuer,
  clientId: 'oke-shop',
  usernameClaim: 'sub',
  usernamePrefix: 'actions-oidc:',
})

/** The inputs without any OCI credential. */
const keyless = () => ({
  auth: 'github-oidc',
  server,
  'certificate-authority': authority,
  audience: 'oke-shop',
  namespace,
})
const signedIn = () => deployerProfile(bed.environment)
const cluster = () => ({ 'cluster-id': bed.environment.clusterId, auth: 'github-oidc', namespace })

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  bed.atEnd(() => configure({ isOpenIdConnectAuthEnabled: false }))
  bed.atEnd(() => bed.kubectl('delete', 'namespace', namespace, '--ignore-not-found'))
  await bed.kubectl('create', 'namespace', namespace)
  authority = await authorityOf(bed)
  const place = '--output=jsonpath={.clusters[0].cluster.server}'
  server = await bed.kubectl('config', 'view', place)
}, 180_000)

afterAll(async () => bed.end(), 180_000)

beforeEach(() => {
  job = new JobSteps({ ...jobEnvironment(bed.environment), RUNNER_DEBUG: '1' })
})

afterEach(() => {
  expect(shownBy(job.steps, [bed.environment.oidcRequestToken])).toEqual([])
  job.end()
})

describe("kubeconfig with GitHub's own token", () => {
  it('says that the cluster does not trust GitHub, with the command that changes it', async () => {
    const blind = refusal(await job.run('kubeconfig', keyless()))
    expect(blind).toMatchObject({ exitCode: 1, code: 'CLUSTER_OIDC_REFUSED' })
    expect(blind.text).toMatch(/iss=https:.*aud=oke-shop, sub=repo:octo\/shop:/)
    const reported = await job.run('kubeconfig', cluster(), { environment: signedIn() })
    expect(refusal(reported).code).toBe('CLUSTER_OIDC_DISABLED')
    expect(refusal(reported).text).toContain('oci ce cluster update --cluster-id')
  }, 60_000)

  it('says that rights are missing; with the binding that it prints, a job needs nothing of OCI', async () => {
    await configure(trusting())
    const refused = refusal(await job.run('kubeconfig', keyless()))
    expect(refused).toMatchObject({ exitCode: 1, code: 'CLUSTER_FORBIDDEN' })
    expect(refused.text).toContain('authenticated the job as actions-oidc:repo:octo/shop:')
    const binding = /kubectl (create rolebinding .*)$/m.exec(refused.text)?.[1] ?? ''
    await bed.kubectl(...binding.replaceAll("'", '').split(' '))

    const step = await job.run('kubeconfig', keyless())
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs['user']).toMatch(/^actions-oidc:repo:octo\/shop:/)
    const file = await readFile(step.outputs['kubeconfig'] ?? '', 'utf8')
    expect(file).not.toContain(bed.environment.oidcRequestToken)
    expect(file).not.toMatch(/eyJ/)
    const token = /^::add-mask::(eyJ.*)$/m.exec(step.stdout)?.[1] ?? ''
    expect(token).not.toBe('')
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)

    const named = step.exported
    const made = await laterStep(bed, job, named, 'kubectl', 'create', 'configmap', 'proof')
    expect(made).toMatchObject({ code: 0 })
    const listed = await laterStep(
      bed,
      job,
      {},
      'helm',
      '--kubeconfig',
      named['KUBECONFIG'] ?? '',
      'list',
    )
    expect(listed).toMatchObject({ code: 0 })
    const elsewhere = await laterStep(bed, job, named, 'kubectl', 'get', 'nodes')
    expect(elsewhere.stderr).toMatch(/forbidden/i)
  }, 120_000)

  it('reads address, authority and audience from OCI where a job is signed in', async () => {
    await configure(trusting())
    const step = await job.run('kubeconfig', cluster(), { environment: signedIn() })
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs['user']).toMatch(/^actions-oidc:/)
  }, 60_000)

  it.each([
    ['another audience', {}, { audience: 'other' }, 'CLUSTER_OIDC_AUDIENCE', 'wants "oke-shop"'],
    [
      'a claim',
      { requiredClaims: [{ key: 'repository', value: 'octo/office' }] },
      {},
      'CLUSTER_OIDC_CLAIM',
      '"octo/office"',
    ],
  ])(
    'says what does not fit: %s',
    async (_name, settings, inputs, code, text) => {
      await configure({ ...trusting(), ...settings })
      const given = { ...cluster(), ...inputs }
      const step = await job.run('kubeconfig', given, { environment: signedIn() })
      expect(refusal(step)).toMatchObject({ exitCode: 1, code })
      expect(refusal(step).text).toContain(text)
      // The calls to OCI for a diagnosis must not be required for the failure.
      const blind = refusal(await job.run('kubeconfig', { ...keyless(), ...inputs }))
      expect(blind).toMatchObject({ exitCode: 1, code: 'CLUSTER_OIDC_REFUSED' })
    },
    120_000,
  )

  it('says that the job may not ask for a token', async () => {
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const step = await job.run('kubeconfig', keyless(), { environment })
    expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'OIDC_PERMISSION_MISSING' })
  }, 60_000)
})
