import { readFile } from 'node:fs/promises'

import { ActionError } from '../../values/action-error.ts'
import { type OciSection, parseSections } from '../../values/oci/oci-config.ts'
import { expandHome } from '../files/expand-home.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One profile of an OCI config file, with inherited values: `key` to value. */
export type OciProfile = OciSection

/** Settings that belong to a key, which a profile with its own key does not inherit. */
const WITH_KEY = ['security_token_file', 'pass_phrase', 'key_content']

/** File and name of the profile, from the variables that the OCI CLI and the SDKs use. */
export const profileLocation = (environment: Environment): { file: string; profile: string } => ({
  file: expandHome(
    environment['OCI_CLI_CONFIG_FILE'] || environment['OCI_CONFIG_FILE'] || '~/.oci/config',
    environment,
  ),
  profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
})

const withInherited = (own: OciSection, inherited: OciSection): OciProfile => {
  const hasKey = 'key_file' in own || 'key_content' in own
  const taken = Object.entries(inherited).filter(([key]) => !(hasKey && WITH_KEY.includes(key)))
  return { ...Object.fromEntries(taken), ...own }
}

/**
 * Profiles of an OCI config file. Each inherits from DEFAULT, as in Python's parser, but
 * credentials of different keys are never mixed.
 */
export const parseOciConfig = (text: string): ReadonlyMap<string, OciProfile> => {
  const sections = parseSections(text)
  const inherited = sections.get('DEFAULT') ?? {}
  return new Map([...sections].map(([name, own]) => [name, withInherited(own, inherited)]))
}

const notSignedIn = (message: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
  })

/**
 * The profile that the auth action, or the user, set up for this step.
 * @throws ActionError NOT_SIGNED_IN
 */
export const readOciProfile = async (environment: Environment): Promise<OciProfile> => {
  const { file, profile } = profileLocation(environment)
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw notSignedIn(`not signed in to OCI: the config file ${file} cannot be read`, cause)
  })
  const found = parseOciConfig(text).get(profile)
  if (found !== undefined) return found
  throw notSignedIn(`not signed in to OCI: ${file} has no profile "${profile}"`)
}
