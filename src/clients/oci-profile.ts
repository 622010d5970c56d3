import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { ActionError } from '../values/action-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One section of an OCI config file: `key` to value. */
export type OciProfile = Readonly<Record<string, string>>

/** Where the profile stands, by the variables that the OCI CLI and the SDKs know. */
export const profileLocation = (environment: Environment): { file: string; profile: string } => ({
  file:
    environment['OCI_CLI_CONFIG_FILE'] ||
    environment['OCI_CONFIG_FILE'] ||
    join(environment['HOME'] || homedir(), '.oci', 'config'),
  profile: environment['OCI_CLI_PROFILE'] || environment['OCI_CONFIG_PROFILE'] || 'DEFAULT',
})

/** Sections of an OCI config file. Every profile inherits from DEFAULT, as Python's parser does it. */
export const parseOciConfig = (text: string): ReadonlyMap<string, OciProfile> => {
  const sections = new Map<string, Record<string, string>>()
  let current: Record<string, string> = {}
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1]
    const [, key, value] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (section !== undefined) {
      current = sections.get(section) ?? {}
      sections.set(section, current)
    } else if (key !== undefined && value !== undefined) {
      current[key] = value
    }
  }
  const inherited = sections.get('DEFAULT') ?? {}
  return new Map([...sections].map(([name, own]) => [name, { ...inherited, ...own }]))
}

const notSignedIn = (message: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'NOT_SIGNED_IN',
    message,
    hint: 'Run the auth action in an earlier step of the same job, or set OCI_CLI_CONFIG_FILE and OCI_CLI_PROFILE.',
    cause,
  })

/**
 * The profile that the auth action, or the user, left for this step.
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
