import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { KeyObject } from 'node:crypto'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import { regionOfOcid } from '../../values/oci/cluster-region.ts'
import { parseOcid, requireRealm } from '../../values/oci/ocid.ts'
import { asEndpoint } from '../../values/input-text.ts'
import { parseRegion } from '../../values/oci/region.ts'
import { reportedDomain } from '../../values/oci/region-metadata.ts'
import { parseRenewal } from '../../values/oci/renewal.ts'
import { isOurs, RENEWAL_FILE } from './credential-files.ts'
import type { OciPlace } from './oci-endpoints.ts'
import { type OciProfile, readOciProfile } from './oci-profile.ts'
import { outsiderOf } from '../github/outsider.ts'
import { readIfThere, writePrivate } from '../files/private-file.ts'
import { readPrivateKey, type SigningKey } from './request-signer.ts'
import type { Surroundings } from './session-renewal.ts'
import { tokenEnd, tokenKeeper } from './session-token.ts'
import { expandHome } from '../files/expand-home.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The signed-in identity and the endpoints. Contains the private key: never log it. */
export interface OciSession extends SigningKey, OciPlace {
  readonly tenancyId: string
  /** The user's OCID; absent for tokens that do not name one. */
  readonly userId?: string | undefined
  readonly privateKey: KeyObject
  /** Milliseconds since the epoch at which a session token ends. */
  readonly expiresAt?: number | undefined
}

const broken = (message: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'OCI_PROFILE_INVALID',
    message,
    hint: 'Run the auth action again, or correct the OCI config file that OCI_CLI_CONFIG_FILE names.',
    cause,
  })

const field = (profile: OciProfile, key: string): string => {
  const value = profile[key]
  if (value !== undefined && value !== '') return value
  throw broken(`the OCI profile has no "${key}"`)
}

const readProfileFile = (path: string, key: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause)
  })

const readKey = (pem: string, profile: OciProfile): KeyObject => {
  try {
    return readPrivateKey(pem, profile['pass_phrase'])
  } catch (cause) {
    throw broken('the private key of the OCI profile is not a readable PEM key', cause)
  }
}

const keyIdOf = (profile: OciProfile, token: string | undefined): string =>
  token === undefined
    ? [field(profile, 'tenancy'), field(profile, 'user'), field(profile, 'fingerprint')].join('/')
    : `ST$${token}`

/** OCI_CLI_ENDPOINT as a base URL. @throws ActionError INPUT_INVALID if it is neither https nor loopback. */
export const endpointOf = (environment: Environment): string | undefined => {
  const text = environment['OCI_CLI_ENDPOINT']
  return text === undefined || text === '' ? undefined : asEndpoint(text)
}

/** The token of the profile, kept fresh; undefined for an API key. */
const tokenOf = (
  profile: OciProfile,
  privateKey: KeyObject,
  place: OciPlace,
  surroundings: Surroundings,
): (() => Promise<string>) | undefined => {
  const named = profile['security_token_file']
  if (named === undefined || named === '') return undefined
  const { environment, clock, mask } = surroundings
  const path = expandHome(named, environment)
  let masked: string | undefined
  const source = {
    // Another process (e.g. kubectl's exec plugin) may have renewed it, whose masks the runner
    // never saw.
    read: async () => {
      const token = (await readProfileFile(path, 'security_token_file')).trim()
      if (token !== masked) mask(token)
      return (masked = token)
    },
    renew: async (token: string) => {
      const { renewToken } = await import('./session-renewal.ts')
      const kept = await readIfThere(join(dirname(path), RENEWAL_FILE))
      const renewal = (kept && parseRenewal(kept)) || { method: 'session-token' as const }
      const renewed = await renewToken(renewal, { token, privateKey }, place, surroundings)
      mask(renewed)
      await writePrivate(path, renewed)
      return renewed
    },
  }
  return tokenKeeper(source, () => clock.now())
}

const WHOSE = {
  fork: 'a pull request from a fork',
  dependabot: 'Dependabot',
} as const

/** Code from forks gets no profile of the machine, only one that a step of this job created. */
const requireOwnProfile = async (profile: OciProfile, environment: Environment): Promise<void> => {
  const keyFile = expandHome(profile['key_file'] ?? '', environment)
  if (isOurs(keyFile, environment['RUNNER_TEMP'] || tmpdir())) return
  const outsider = await outsiderOf(environment)
  if (outsider === undefined) return
  throw new ActionError({
    code: 'NOT_SIGNED_IN',
    message: `not signed in to OCI: no step of this job did, and this run belongs to ${WHOSE[outsider]}, so no profile of the machine is taken`,
    hint: 'Leave the job out for such runs. If they may have an identity, sign in with the auth action, and name its "method" or give its inputs.',
  })
}

const placeOf = (realm: string, region: string, environment: Environment): OciPlace => ({
  region: parseRegion(region),
  realm,
  domain: reportedDomain(realm, environment['OCI_REGION_METADATA']),
  endpoint: endpointOf(environment),
})

/** An API key that is not in a profile yet. */
export interface ApiKeyIdentity {
  readonly tenancyId: string
  readonly userId?: string | undefined
  readonly fingerprint: string
  /** PEM, not encrypted. */
  readonly privateKey: string
}

/** Opens a session for an API key before anything is written to disk. */
export const apiKeySession = (
  { tenancyId, userId, fingerprint, privateKey }: ApiKeyIdentity,
  region: string,
  environment: Environment,
): OciSession => ({
  ...placeOf(parseOcid(tenancyId, 'tenancy').realm, region, environment),
  keyId: [tenancyId, userId, fingerprint].join('/'),
  privateKey: readPrivateKey(privateKey),
  tenancyId,
  userId,
})

/**
 * Opens the signed-in identity from the OCI config profile that the environment points to. A
 * session that is about to expire is renewed now, and whenever it signs.
 *
 * @param mask gets every token that is read or renewed here, before anything can print it
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID, SESSION_EXPIRED
 */
export const openSession = async (
  environment: Environment,
  clock: Clock,
  mask: (secret: string) => void = () => undefined,
): Promise<OciSession> => {
  const profile = await readOciProfile(environment)
  await requireOwnProfile(profile, environment)
  const tenancy = parseOcid(field(profile, 'tenancy'), 'tenancy')
  const region = environment['OCI_CLI_REGION'] || field(profile, 'region')
  const place = placeOf(tenancy.realm, region, environment)
  const keyFile = expandHome(field(profile, 'key_file'), environment)
  const privateKey = readKey(await readProfileFile(keyFile, 'key_file'), profile)
  const freshToken = tokenOf(profile, privateKey, place, { environment, clock, mask })
  const token = await freshToken?.()
  const user = token === undefined ? profile['user'] : jwtClaims(token)['sub']
  return {
    ...place,
    keyId: keyIdOf(profile, token),
    privateKey,
    tenancyId: tenancy.text,
    userId: typeof user === 'string' ? user : undefined,
    expiresAt: token === undefined ? undefined : tokenEnd(token),
    ...(freshToken === undefined
      ? {}
      : { current: async () => ({ keyId: `ST$${await freshToken()}`, privateKey }) }),
  }
}

/**
 * The same identity in the region of the resource, which may differ from the sign-in region.
 * @throws ActionError OCID_OTHER_REALM
 */
export const sessionAt = (session: OciSession, ocid: string): OciSession => {
  requireRealm(parseOcid(ocid), session.realm)
  return { ...session, region: regionOfOcid(ocid) ?? session.region }
}
