import { realmDomain } from '../../values/oci/region.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { type ExecCredential, execCredential } from './exec-credential.ts'
import { signRequest } from '../oci/request-signer.ts'

/**
 * Milliseconds; the API server accepts it a little longer, but the OCI CLI also uses four minutes.
 */
const LIFETIME = 4 * 60_000

/**
 * Creates the token as the OCI CLI does: a presigned URL, without a call. The host has no `.oci.`
 * part. Other clients use the realm's own domain for realms other than oc1 (unconfirmed).
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
  // The token expires with the session, so that a new one is requested after the renewal.
  const end = Math.min(now + LIFETIME, session.expiresAt ?? Number.POSITIVE_INFINITY)
  return execCredential(padded(Buffer.from(url.href).toString('base64url')), end)
}

/** Node drops the padding that Python, and so the OCI CLI, writes. */
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=')
