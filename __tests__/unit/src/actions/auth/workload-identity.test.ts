import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { putPolicy } from '../../../../../emulator/iam/policies.ts'
import type { Cluster } from '../../../../../emulator/oci/container-engine/cluster.ts'
import { auth } from '../../../../../src/actions/auth.ts'
import { clockUntil } from '../../../../../src/clients/clock.ts'
import { clusters } from '../../../../../src/clients/container-engine/cluster.ts'
import { openSession } from '../../../../../src/clients/oci/oci-session.ts'
import { renewToken } from '../../../../../src/clients/oci/session-renewal.ts'
import { type LocalOci, startLocalOci } from '../../../../dist/local-oci.ts'
import { type RunnerPod, startRunnerPod } from '../../../../dist/proxymux.ts'
import { actionMemory } from '../action-memory.ts'

jest.setTimeout(60_000)

const clock = clockUntil(new AbortController().signal)
let oci: LocalOci
let pod: RunnerPod

beforeAll(async () => {
  oci = await startLocalOci(0)
  pod = await startRunnerPod(oci)
})

afterAll(async () => {
  await pod.close()
  await oci.close()
})

const variables = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ HOME: oci.folder, OCI_CLI_ENDPOINT: oci.endpoint, OCI_CLI_REGION: 'eu-frankfurt-1' },
  ...{ GITHUB_REPOSITORY: 'octo/shop', GITHUB_EVENT_NAME: 'push' },
  ...pod.variables,
  ...more,
})

const signIn = async (inputs = {}, more: Readonly<Record<string, string>> = {}) => {
  const memory = actionMemory(inputs, clock, variables(more))
  await auth.main(memory.context)
  return { ...memory, environment: { ...variables(more), ...memory.exported } }
}

const allow = (account: string): void => {
  const { context, tenancyId, seeded } = oci
  const who = [
    "request.principal.type = 'workload'",
    "request.principal.namespace = 'runners'",
    `request.principal.service_account = '${account}'`,
    `request.principal.cluster_id = '${seeded.clusterId}'`,
  ].join(', ')
  const statement = `Allow any-user to use clusters in compartment shop where all {${who}}`
  putPolicy(context, tenancyId, 'workloads', [statement])
}

describe('a runner in a pod of OKE', () => {
  it('signs in as its service account, which auto finds, and may what a policy says', async () => {
    const { environment, outputs, lines } = await signIn()
    expect(outputs.get('method')).toBe('workload-identity')
    const session = await openSession(environment, clock)
    const read = () => clusters(session, clock).get(oci.seeded.clusterId)
    allow('another')
    await expect(read()).rejects.toMatchObject({ code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED' })
    allow('runner')
    expect(await read()).toMatchObject({ id: oci.seeded.clusterId })
    expect(lines.join('\n')).toMatch(/workload identity, expires in/)
  })

  it('keeps the tokens out of the log, and gets another one for the same key', async () => {
    const { environment, lines } = await signIn({ method: 'workload-identity' })
    const shown = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
    expect(shown).not.toMatch(/eyJ/)
    const session = await openSession(environment, clock)
    const { privateKey } = session
    const masked: string[] = []
    const mask = (secret: string) => void masked.push(secret)
    const held = { token: '', privateKey }
    const around = { environment, clock, mask }
    const token = await renewToken({ method: 'workload-identity' }, held, session, around)
    expect([token.split('.').length, masked.length > 0]).toEqual([3, true])
  })

  it('reports why OKE gives no identity', async () => {
    const folder = actionMemory({}, clock).context.temporaryFolder
    const absent = join(folder, 'ca.crt')
    const inputs = { method: 'workload-identity' }
    const without = signIn(inputs, { OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH: absent })
    await expect(without).rejects.toMatchObject({
      code: 'WORKLOAD_IDENTITY_REFUSED',
      message: expect.stringContaining('not mounted') as unknown,
    })
    copyFileSync(pod.variables['OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH'] ?? '', absent)
    writeFileSync(join(folder, 'token'), 'of-another-cluster')
    const foreign = signIn(inputs, { OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH: absent })
    await expect(foreign).rejects.toMatchObject({
      code: 'WORKLOAD_IDENTITY_REFUSED',
      message: expect.stringContaining('returned 401') as unknown,
    })
    await expect(signIn(inputs, { KUBERNETES_SERVICE_PORT_PROXYMUX: '' })).rejects.toMatchObject({
      message: expect.stringContaining('KUBERNETES_SERVICE_PORT_PROXYMUX is not set') as unknown,
    })
  })

  it('is given nothing by a basic cluster', async () => {
    const clusters = oci.context.store.collection<Cluster>('clusters')
    const cluster = clusters.get(oci.seeded.clusterId)
    if (cluster === undefined) throw new Error('there is no cluster')
    clusters.put({ ...cluster, type: 'BASIC_CLUSTER' })
    await expect(signIn().finally(() => clusters.put(cluster))).rejects.toMatchObject({
      code: 'WORKLOAD_IDENTITY_REFUSED',
      message: expect.stringContaining('returned 403') as unknown,
    })
  })

  it('gives the code of others nothing', async () => {
    const event = join(oci.folder, 'event.json')
    const pull = { head: { repo: { full_name: 'somebody/shop', fork: true } } }
    writeFileSync(event, JSON.stringify({ pull_request: pull }))
    const ofFork = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event }
    await expect(signIn({}, ofFork)).rejects.toMatchObject({ code: 'SIGN_IN_METHOD_MISSING' })
  })
})
