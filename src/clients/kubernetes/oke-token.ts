import { realmDomain } from '../../values/oci/region.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { type ExecCredential, execCredential } from './exec-credential.ts'
import { signRequest } from '../oci/request-signer.ts'

/** Milliseconds; the API server accepts it a little longer, but the OCI CLI says four minutes too. */
const LIFETIME = 4 * 60_000

/**
 * The token as the OCI CLI makes it: a presigned URL, no call. The host has no `.oci.` part. That
 * realms other than oc1 use their own domain here is the reading of other clients (unconfirmed).
 */
export const okeToken = (
  session: Pick<OciSession, 'keyId' | 'privateKey' | 'realm' | 'domain' | 'expiresAt'>,
  region: string,
  clusterId: string,
  now: number,
): ExecCredential => {
  const host = `containerengine.${region}.${realmDomain(session.realm, session.domain)}`
  const url = new URL(`https://${host}/cluster_request/${clusterId}`)
  const { authorization = '', date = '' } = signRequest({ method: 'GET', url }, session, now)
  url.search = new URLSearchParams({ authorization, date }).toString()
  // A new token is asked for when the session ends, so that it is renewed.
  const end = Math.min(now + LIFETIME, session.expiresAt ?? Number.POSITIVE_INFINITY)
  return execCredential(padded(Buffer.from(url.href).toString('base64url')), end)
}

/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=')
