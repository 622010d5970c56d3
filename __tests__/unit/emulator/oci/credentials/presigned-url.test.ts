import { describe, expect, test } from '@jest/globals'

import { createContext, FRANKFURT } from '../../../../../emulator/oci/core/create-context.ts'
import { createCredentials } from '../../../../../emulator/oci/credentials/credentials.ts'
import { verifyPresignedUrl } from '../../../../../emulator/oci/credentials/presigned-url.ts'
import { createSessionTokens } from '../../../../../emulator/oci/credentials/session-token.ts'
import { addApiKey, signedHeaders } from '../signer.ts'

const context = createContext()
const key = addApiKey(context)
const findCredential = createCredentials(context, await createSessionTokens(context))
const clusterId = context.newOcid('cluster')

interface Making {
  readonly host?: string
  readonly date?: Date
  readonly path?: string
  readonly alter?: (url: string) => string
}

const makeToken = (making: Making = {}): string => {
  const host = making.host ?? 'containerengine.eu-frankfurt-1.oraclecloud.com'
  const target = making.path ?? `/cluster_request/${clusterId}`
  const toSign = { method: 'GET', target, host, ...(making.date && { date: making.date }) }
  const headers = signedHeaders(toSign, key)
  const query = new URLSearchParams({
    authorization: headers['authorization'] ?? '',
    date: headers['date'] ?? '',
  })
  const url = `https://${host}${target}?${query.toString()}`
  return Buffer.from(making.alter?.(url) ?? url).toString('base64url')
}

const verify = (token: string) => verifyPresignedUrl(token, findCredential, Date.now(), FRANKFURT)

const padded = (token: string): string => token + '='.repeat((4 - (token.length % 4)) % 4)

describe('verifyPresignedUrl', () => {
  test.each([
    ['as the CLI makes it', padded(makeToken())],
    ['without padding', makeToken()],
    [
      'with the host of the API',
      makeToken({ host: 'containerengine.eu-frankfurt-1.oci.oraclecloud.com' }),
    ],
  ])('takes a token %s', async (_what, token) => {
    const { principal, clusterId: cluster } = await verify(token)
    expect(principal.id).toBe(key.keyId.split('/')[1])
    expect(cluster).toBe(clusterId)
  })

  test.each([
    ['older than five minutes', makeToken({ date: new Date(Date.now() - 301_000) })],
    ['for another cluster', makeToken({ alter: (url) => url.replace(clusterId, 'ocid1.x') })],
    ['for another region', makeToken({ host: 'containerengine.us-ashburn-1.oraclecloud.com' })],
    ['of a host of somebody', makeToken({ host: 'containerengine.example.com' })],
    ['for another path', makeToken({ path: '/20180222/clusters' })],
    ['without a date', makeToken({ alter: (url) => url.replace('&date=', '&day=') })],
    ['over plain http', makeToken({ alter: (url) => url.replace('https', 'http') })],
    ['that is no URL', Buffer.from('https://').toString('base64url')],
    ['that is no base64url', 'not a token!'],
  ])('refuses one %s', async (_what, token) => {
    await expect(verify(token)).rejects.toMatchObject({ status: 401, code: 'NotAuthenticated' })
  })
})
