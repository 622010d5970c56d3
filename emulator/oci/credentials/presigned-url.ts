import type { Region } from '../core/context.ts'
import type { FindCredential } from './credentials.ts'
import { notAuthenticated } from './not-authenticated.ts'
import type { Principal } from '../core/service.ts'
import { verifySignature } from './signature.ts'

interface PresignedCluster {
  readonly principal: Principal
  readonly clusterId: string
}

/**
 * Returns who signed an OKE bearer token, and for which cluster. The token is the base64url (padded
 * or not) of the URL
 * `https://containerengine.<region>.<domain>/cluster_request/<cluster>?authorization=…&date=…`.
 * Throws 401 NotAuthenticated if it is altered, unknown, for another region's host, or signed more
 * than five minutes from `now` (milliseconds since the epoch).
 */
export const verifyPresignedUrl = async (
  token: string,
  findCredential: FindCredential,
  now: number,
  region: Region,
): Promise<PresignedCluster> => {
  const url = decode(token)
  const clusterId = /^\/cluster_request\/([^/]+)$/.exec(url?.pathname ?? '')?.[1]
  const authorization = url?.searchParams.get('authorization')
  const date = url?.searchParams.get('date')
  if (!url || !clusterId || !authorization || !date || !isServiceHost(url.host, region))
    throw notAuthenticated()
  const headers = { authorization, date, host: url.host }
  const message = { method: 'GET', target: url.pathname, headers, body: Buffer.alloc(0) }
  return { principal: await verifySignature(message, findCredential, now), clusterId }
}

const decode = (token: string): URL | undefined => {
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(token)) return undefined
  const text = Buffer.from(token, 'base64url').toString()
  return text.startsWith('https://') && URL.canParse(text) ? new URL(text) : undefined
}

/** The official CLI writes the host without `.oci.`; the API's own host has it. */
const isServiceHost = (host: string, region: Region): boolean =>
  [region.secondLevelDomain, `oci.${region.secondLevelDomain}`].some(
    (domain) => host === `containerengine.${region.name}.${domain}`,
  )
