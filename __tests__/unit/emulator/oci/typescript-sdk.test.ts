import { createPublicKey, generateKeyPairSync } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import common from 'oci-common'
import containerengine from 'oci-containerengine'

import type { Listener } from '../../../../emulator/http/listener.ts'
import { createContext } from '../../../../emulator/oci/core/create-context.ts'
import { type ApiKey, createCredentials } from '../../../../emulator/oci/credentials/credentials.ts'
import { Faults } from '../../../../emulator/oci/core/faults.ts'
import { RequestLog } from '../../../../emulator/oci/core/request-log.ts'
import { createOciServer } from '../../../../emulator/oci/core/server.ts'
import { notFound, type OciRequest } from '../../../../emulator/oci/core/service.ts'
import { createSessionTokens } from '../../../../emulator/oci/credentials/session-token.ts'

const context = createContext()
const userId = context.newOcid('user')
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const seen: OciRequest[] = []
let server: Listener
let client: containerengine.ContainerEngineClient

beforeAll(async () => {
  const publicKeyPem = createPublicKey(pair.privateKey).export({ type: 'spki', format: 'pem' })
  const id = `${context.tenancyId}/${userId}/aa:bb`
  const keys = context.store.collection<ApiKey>('apiKeys')
  keys.put({ id, publicKeyPem: publicKeyPem.toString() })
  server = await createOciServer({
    context,
    routes: [
      {
        operation: 'CreateVirtualNodePool',
        method: 'POST',
        path: '/20180222/virtualNodePools',
        handle: (request) => {
          seen.push(request)
          return { status: 202, headers: { 'opc-work-request-id': 'work' } }
        },
      },
      {
        operation: 'GetCluster',
        method: 'GET',
        path: '/20180222/clusters/{clusterId}',
        handle: () => {
          throw notFound()
        },
      },
    ],
    authorize: () => undefined,
    faults: new Faults(),
    recorder: new RequestLog(),
    findCredential: createCredentials(context, await createSessionTokens(context)),
    onFailure: (error) => console.error(error),
  }).listen(0)
  client = clientWith('aa:bb')
})
afterAll(async () => {
  client.close()
  await server.close()
})

const clientWith = (fingerprint: string): containerengine.ContainerEngineClient => {
  const authenticationDetailsProvider = new common.SimpleAuthenticationDetailsProvider(
    context.tenancyId,
    userId,
    fingerprint,
    pem,
    null,
    common.Region.EU_FRANKFURT_1,
  )
  const made = new containerengine.ContainerEngineClient({ authenticationDetailsProvider })
  made.endpoint = server.url
  return made
}

const retryConfiguration = common.NoRetryConfigurationDetails

describe("Oracle's TypeScript SDK", () => {
  test('signs a POST that the emulator takes', async () => {
    const createVirtualNodePoolDetails = {
      compartmentId: 'c',
      clusterId: 'k',
      displayName: 'größe',
      size: 1,
      placementConfigurations: [],
      podConfiguration: { subnetId: 's', shape: 'Pod.Standard.E4.Flex' },
    }
    const response = await client.createVirtualNodePool({ createVirtualNodePoolDetails })
    expect(response.opcWorkRequestId).toBe('work')
    expect(seen[0]?.principal.id).toBe(userId)
    expect(seen[0]?.body).toMatchObject({ displayName: 'größe' })
  })

  test('reads a refusal as its OciError', async () => {
    await expect(client.getCluster({ clusterId: 'k' })).rejects.toMatchObject({
      statusCode: 404,
      serviceCode: 'NotAuthorizedOrNotFound',
    })
  })

  test('is refused with an unknown key', async () => {
    const stranger = clientWith('00:00')
    await expect(stranger.getCluster({ clusterId: 'k', retryConfiguration })).rejects.toMatchObject(
      {
        statusCode: 401,
        serviceCode: 'NotAuthenticated',
      },
    )
    stranger.close()
  })
})
