import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'

import type { Listener } from '../../../../../emulator/http/listener.ts'
import type { Cluster } from '../../../../../emulator/oci/container-engine/cluster.ts'
import { kubeconfig } from '../../../../../src/actions/kubeconfig.ts'
import { connectToCluster } from '../../../../../src/actions/pipeline/access.ts'
import { readClusterChoice } from '../../../../../src/actions/pipeline/cluster-choice.ts'
import { clockUntil } from '../../../../../src/clients/clock.ts'
import { openSession } from '../../../../../src/clients/oci/oci-session.ts'
import { at, text } from '../../../../../src/values/json.ts'
import { jwtClaims, textClaim } from '../../../../../src/values/oci/jwt-claims.ts'
import { LAG, type LocalOci, startLocalOci } from '../../../../dist/local-oci.ts'
import { startApiServer } from '../../../../dist/policy-servers.ts'
import { actionMemory } from '../action-memory.ts'

jest.setTimeout(60_000)

const clock = clockUntil(new AbortController().signal)
const audience = 'oke-shop'

/**
 * Maps a token to its user by the cluster's OpenID Connect settings, of which only the audience
 * matters here.
 */
const userOf = (token: string): string | undefined => {
  const claims = jwtClaims(token)
  return claims['aud'] === audience ? `actions-oidc:${textClaim(claims, 'sub') ?? ''}` : undefined
}

let oci: LocalOci
let apiServer: Listener

beforeAll(async () => {
  oci = await startLocalOci(0)
  apiServer = await startApiServer(oci, { statusOf: () => 200, hasRights: () => true, userOf })
})

afterAll(async () => {
  await apiServer.close()
  await oci.close()
})

/** The public address leads nowhere: only the private one is the API server's. */
const changeCluster = async (openId: Cluster['options'] | object): Promise<void> => {
  const clusters = oci.context.store.collection<Cluster>('clusters')
  const cluster = clusters.get(oci.seeded.clusterId)
  if (cluster === undefined) throw new Error('there is no cluster')
  const endpoints = {
    ...{ kubernetes: '127.0.0.1:1', publicEndpoint: '127.0.0.1:1' },
    privateEndpoint: `127.0.0.1:${apiServer.port}`,
  }
  const options = {
    ...cluster.options,
    openIdConnectTokenAuthenticationConfig: openId,
  } as Cluster['options']
  clusters.put({ ...cluster, endpoints, options })
  await clock.sleep(LAG)
}

const trusting = () => ({
  isOpenIdConnectAuthEnabled: true,
  ...{ issuerUrl: 'https://issuer.example', clientId: audience, usernameClaim: 'sub' },
})

beforeEach(() => changeCluster(trusting()))

const job = (inputs: Readonly<Record<string, string>>) =>
  actionMemory(inputs, clock, {
    ...oci.environment,
    ACTIONS_ID_TOKEN_REQUEST_URL: oci.oidcRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oci.oidcRequest.token,
  })

/** Returns the kubeconfig that the pipeline uses. */
const connected = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
  const { context, saved } = job(inputs)
  const choice = context.readInputs(readClusterChoice)
  const session = await openSession(context.environment, clock)
  await connectToCluster(oci.seeded.clusterId, choice, session, context)
  return readFileSync(text(at(saved.get('kubeconfig'), 'path')), 'utf8')
}

describe('root, preview and drift-check', () => {
  it('connect by the requested endpoint', async () => {
    const file = await connected({ endpoint: 'private' })
    expect(file).toContain(`"server": "https://127.0.0.1:${apiServer.port}"`)
    expect(file).not.toContain('--github-oidc')
  })

  it('say which endpoints there are, if it is none of them', async () => {
    const failed = connected({ endpoint: 'vcn-hostname' })
    await expect(failed).rejects.toMatchObject({ code: 'CLUSTER_ENDPOINT_MISSING' })
  })

  it("connect with GitHub's own token, and leave none in the file", async () => {
    const file = await connected({ endpoint: 'private', 'cluster-auth': 'github-oidc' })
    expect(file).toMatch(/--github-oidc[\s\S]*oke-shop/)
    expect(file).not.toMatch(/eyJ/)
  })

  it('say why the cluster refuses it', async () => {
    await changeCluster({ isOpenIdConnectAuthEnabled: false })
    const failed = connected({ endpoint: 'private', 'cluster-auth': 'github-oidc' })
    await expect(failed).rejects.toMatchObject({ code: 'CLUSTER_OIDC_DISABLED' })
    await changeCluster(trusting())
    const other = { 'cluster-auth': 'github-oidc', 'cluster-audience': 'elsewhere' }
    await expect(connected({ endpoint: 'private', ...other })).rejects.toMatchObject({
      code: 'CLUSTER_OIDC_AUDIENCE',
    })
  })

  it('take no audience for the identity of OCI', async () => {
    await expect(connected({ 'cluster-audience': 'oke-shop' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    })
  })
})

it("kubeconfig names its file for Terraform's providers too", async () => {
  const inputs = { 'cluster-id': oci.seeded.clusterId, endpoint: 'private' }
  const { context, exported, outputs } = job(inputs)
  await kubeconfig.main(context)
  expect(exported).toEqual({
    KUBECONFIG: outputs.get('kubeconfig'),
    KUBE_CONFIG_PATH: outputs.get('kubeconfig'),
  })
})
