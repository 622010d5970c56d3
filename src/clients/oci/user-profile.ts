import { readFile } from 'node:fs/promises'

import { ActionError } from '../../values/action-error.ts'
import { parseApiKey } from '../../values/oci/api-key.ts'
import { isOurs } from './credential-files.ts'
import { type OciProfile, parseOciConfig, profileLocation } from './oci-profile.ts'
import { readIfThere } from '../files/private-file.ts'
import { expandHome } from '../files/expand-home.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A profile that a person or the machine's image set up: `oci setup config`, `oci session
 * authenticate`.
 */
interface UserProfile {
  readonly method: 'api-key' | 'session-token'
  readonly name: string
  readonly file: string
  readonly content: OciProfile
}

/** The profile that the environment points to, unless a step of this job created it. */
export const findUserProfile = async (
  environment: Environment,
  temporaryFolder: string,
): Promise<UserProfile | undefined> => {
  const { file, profile: name } = profileLocation(environment)
  const text = await readIfThere(file)
  const content = text === undefined ? undefined : parseOciConfig(text).get(name)
  if (content?.['key_file'] === undefined) return undefined
  if (isOurs(content['key_file'], temporaryFolder)) return undefined
  const method = content['security_token_file'] ? 'session-token' : 'api-key'
  return { method, name, file, content }
}

const incomplete = ({ name, file }: UserProfile, why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'OCI_PROFILE_INVALID',
    message: `the profile "${name}" of ${file} cannot be used: ${why}`,
    hint: 'Correct the profile, or make it again with "oci setup config" or "oci session authenticate".',
    cause,
  })

const readNamed = (
  profile: UserProfile,
  key: string,
  environment: Environment,
): Promise<string> => {
  const path = expandHome(profile.content[key] ?? '', environment)
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw incomplete(profile, `${key} cannot be read`, cause)
  })
}

/** The credentials in a profile. */
interface UserCredentials {
  readonly tenancyId: string
  readonly userId: string | undefined
  readonly region: string | undefined
  readonly privateKey: string
  readonly token: string | undefined
}

/**
 * @param mask gets every secret of the profile before it is used
 * @throws ActionError OCI_PROFILE_INVALID, PRIVATE_KEY_INVALID
 */
export const readUserCredentials = async (
  profile: UserProfile,
  environment: Environment,
  mask: (secret: string) => void,
): Promise<UserCredentials> => {
  const { tenancy = '', user, region, pass_phrase: passphrase } = profile.content
  if (passphrase !== undefined) mask(passphrase)
  if (tenancy === '') throw incomplete(profile, 'it has no tenancy')
  if (profile.method === 'api-key' && !user) throw incomplete(profile, 'it has no user')
  const { privateKey } = parseApiKey(await readNamed(profile, 'key_file', environment), passphrase)
  const token =
    profile.method === 'api-key'
      ? undefined
      : await readNamed(profile, 'security_token_file', environment)
  for (const secret of [privateKey, token?.trim()]) if (secret !== undefined) mask(secret)
  return { tenancyId: tenancy, userId: user, region, privateKey, token: token?.trim() }
}
