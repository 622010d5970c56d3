import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { KeyObject } from 'node:crypto'

import { ActionError } from '../values/action-error.ts'
import { jwtClaims } from '../values/jwt-claims.ts'
import { regionOfOcid } from '../values/cluster-region.ts'
import { parseOcid, requireRealm } from '../values/ocid.ts'
import { asEndpoint } from '../values/input-text.ts'
import { parseRegion } from '../values/region.ts'
import { type OciProfile, readOciProfile } from './oci-profile.ts'
import { readPrivateKey, type SigningKey } from './request-signer.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Who is signed in, and where calls go. Holds the private key: never log it. */
export interface OciSession extends SigningKey {
  readonly tenancyId: string
  /** The user's OCID; absent for tokens that do not name one. */
  readonly userId?: string | undefined
  readonly region: string
  /** `oc1` for the commercial realm. */
  readonly realm: string
  readonly privateKey: KeyObject
  /** One base URL for every call, from OCI_CLI_ENDPOINT: tests, private endpoints, the emulator. */
  readonly endpoint?: string | undefined
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
  readFile(path.startsWith('~/') ? join(homedir(), path.slice(2)) : path, 'utf8').catch(
    (cause: unknown) => {
      throw broken(`the file that the OCI profile names as ${key} cannot be read: ${path}`, cause)
    },
  )

const readKey = (pem: string, profile: OciProfile): KeyObject => {
  try {
    return readPrivateKey(pem, profile['pass_phrase'])
  } catch (cause) {
    throw broken('the private key of the OCI profile is not a readable PEM key', cause)
  }
}

const sessionToken = async (profile: OciProfile): Promise<string | undefined> => {
  const file = profile['security_token_file']
  if (file === undefined || file === '') return undefined
  return (await readProfileFile(file, 'security_token_file')).trim()
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

/**
 * The signed-in identity, from the OCI config profile that the environment points at.
 * @throws ActionError NOT_SIGNED_IN, OCI_PROFILE_INVALID
 */
export const openSession = async (environment: Environment): Promise<OciSession> => {
  const profile = await readOciProfile(environment)
  const token = await sessionToken(profile)
  const claims = token === undefined ? {} : jwtClaims(token)
  const tenancy = parseOcid(field(profile, 'tenancy'), 'tenancy')
  const keyFile = field(profile, 'key_file')
  const user = token === undefined ? profile['user'] : claims['sub']
  return {
    keyId: keyIdOf(profile, token),
    privateKey: readKey(await readProfileFile(keyFile, 'key_file'), profile),
    tenancyId: tenancy.text,
    userId: typeof user === 'string' ? user : undefined,
    region: parseRegion(environment['OCI_CLI_REGION'] || field(profile, 'region')),
    realm: tenancy.realm,
    endpoint: endpointOf(environment),
    expiresAt: typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : undefined,
  }
}

/**
 * The same identity, in the region that the resource lies in: it need not be the one signed in to.
 * @throws ActionError OCID_OTHER_REALM
 */
export const sessionAt = (session: OciSession, ocid: string): OciSession => {
  requireRealm(parseOcid(ocid), session.realm)
  return { ...session, region: regionOfOcid(ocid) ?? session.region }
}
