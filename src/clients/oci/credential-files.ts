import { readdir, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

import { ActionError } from '../../values/action-error.ts'
import {
  addSection,
  isProfileName,
  type OciSection,
  parseSections,
  removeSection,
} from '../../values/oci/oci-config.ts'
import { record } from '../../values/json.ts'
import type { Renewal } from '../../values/oci/renewal.ts'
import { isLine, isPlainPath } from '../../values/state-record.ts'
import { readIfThere, writePrivate } from '../files/private-file.ts'

/** File next to the token: how to renew it. */
export const RENEWAL_FILE = 'renewal.json'
const KEY_FILE = 'key.pem'
const TOKEN_FILE = 'token'
const CONFIG_FOLDER = '.oci'
/** Our folders in the job's temporary folder; others may use names that begin the same. */
const FOLDER_PREFIX = 'oci-'
const OWN_FOLDER = new RegExp(`^${FOLDER_PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

/** A signed-in identity as files for the OCI CLI, SDKs, Terraform and our own later steps. */
interface CredentialContent {
  readonly profile: string
  readonly tenancyId: string
  readonly userId?: string | undefined
  readonly fingerprint: string
  readonly region: string
  /** PEM. */
  readonly privateKey: string
  /** A session token; its key id is `ST$<token>`. */
  readonly token?: string | undefined
  readonly renewal?: Renewal | undefined
}

/** What a step creates, known before it creates anything. */
export interface CredentialPlace {
  /** A folder of this step only. */
  readonly folder: string
  /** The OCI config file that the profile is added to. */
  readonly configFile: string
  /** Whether this step creates that file, so that it is removed with the last profile. */
  readonly isNew: boolean
  readonly profile: string
}

/** The paths of a step's credentials; `id` is a UUID, new for each step. */
export const credentialFolder = (temporaryFolder: string, id: string): string =>
  join(temporaryFolder, FOLDER_PREFIX + id)

/** Terraform's provider reads `.oci/config` in the configured home folder. */
export const ownConfigFile = (folder: string): string => join(folder, CONFIG_FOLDER, 'config')

/** Whether a path is in a folder that one of our steps created in this job. */
export const isOurs = (path: string, temporaryFolder: string): boolean =>
  OWN_FOLDER.test(relative(temporaryFolder, path).split(sep)[0] ?? '')

/** Reads the paths that main saved; undefined for anything that main cannot have written. */
export const parsePlace = (
  value: unknown,
  temporaryFolder: string,
): CredentialPlace | undefined => {
  const { folder, configFile, isNew, profile } = record(value)
  if (!isLine(folder) || !isPlainPath(configFile) || !isLine(profile)) return undefined
  const name = basename(folder)
  const isOwn = OWN_FOLDER.test(name) && folder === join(temporaryFolder, name)
  if (!isOwn || typeof isNew !== 'boolean' || !isProfileName(profile)) return undefined
  return { folder, configFile, isNew, profile }
}

/** The key file, and the token file if there is one. */
export const keyFileOf = ({ folder }: CredentialPlace): string => join(folder, KEY_FILE)
export const tokenFileOf = ({ folder }: CredentialPlace): string => join(folder, TOKEN_FILE)

const sectionOf = (content: CredentialContent, folder: string): OciSection => ({
  tenancy: content.tenancyId,
  ...(content.userId === undefined ? {} : { user: content.userId }),
  fingerprint: content.fingerprint,
  region: content.region,
  key_file: join(folder, KEY_FILE),
  ...(content.token === undefined ? {} : { security_token_file: join(folder, TOKEN_FILE) }),
})

const profileTaken = ({ profile, configFile }: CredentialPlace): ActionError =>
  new ActionError({
    code: 'PROFILE_EXISTS',
    message: `${configFile} has a profile "${profile}" already, which this job did not make`,
    hint: 'It was left as it is. Set the input "profile" to another name.',
  })

/** A link to the file stays a link. */
const targetOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** The file keeps its mode. */
const replace = async (path: string, text: string, mark: string): Promise<void> => {
  const target = await targetOf(path)
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o600,
  )
  await writePrivate(target, text, { temporary: `${target}.${mark}`, mode })
}

/**
 * Writes key, token and renewal, readable by the owner only, and adds the profile to the OCI config.
 * @throws ActionError PROFILE_EXISTS, before any write, for a profile that is not ours.
 */
export const writeCredentials = async (
  content: CredentialContent,
  place: CredentialPlace,
): Promise<void> => {
  const { folder, configFile, profile } = place
  const text = (await readIfThere(configFile)) ?? ''
  const existing = parseSections(text).get(profile)
  if (existing !== undefined && !isOurs(existing['key_file'] ?? '', dirname(folder))) {
    throw profileTaken(place)
  }
  // The OCI CLI warns about users' keys without this label after the last line.
  const label = content.token === undefined ? 'OCI_API_KEY\n' : ''
  await writePrivate(join(folder, KEY_FILE), content.privateKey + label)
  if (content.token !== undefined) await writePrivate(join(folder, TOKEN_FILE), content.token)
  if (content.renewal !== undefined) {
    await writePrivate(join(folder, RENEWAL_FILE), JSON.stringify(content.renewal))
  }
  const others = existing === undefined ? text : removeSection(text, profile)
  const added = addSection(others, profile, sectionOf(content, folder))
  await replace(configFile, added, basename(folder))
}

/** Removes the profile from the config, if it still is this step's. */
const removeProfile = async ({
  folder,
  configFile,
  isNew,
  profile,
}: CredentialPlace): Promise<boolean> => {
  const text = await readIfThere(configFile)
  if (text === undefined) return false
  const isOwn = parseSections(text).get(profile)?.['key_file'] === join(folder, KEY_FILE)
  if (!isOwn) return true
  const rest = removeSection(text, profile)
  const isOwnFile = isOurs(configFile, dirname(folder))
  if (rest === '' && (isOwnFile || isNew)) {
    await rm(configFile, { force: true })
    for (const empty of isOwnFile ? [dirname(configFile), dirname(dirname(configFile))] : []) {
      await rmdir(empty).catch(() => undefined)
    }
    return false
  }
  await replace(configFile, rest, basename(folder))
  return true
}

/**
 * Removes what the step created, in reverse order, even if only a part was created. Profiles of
 * others stay, and so does the folder while others still use its config.
 * @returns whether there was anything left to remove.
 */
export const removeCredentials = async (place: CredentialPlace): Promise<boolean> => {
  const { folder, configFile } = place
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  )
  await rm(`${await targetOf(configFile)}.${basename(folder)}`, { force: true })
  const isConfigLeft = await removeProfile(place)
  // Everything next to the config, including temporary files of a killed write.
  const names = isThere ? await readdir(folder) : []
  for (const name of names.filter((name) => name !== CONFIG_FOLDER)) {
    await shred(join(folder, name))
  }
  if (!isConfigLeft || !configFile.startsWith(join(folder, '/'))) {
    await rm(folder, { recursive: true, force: true })
  }
  return isThere
}

/** Truncated first: a hard link must not keep the secret. */
const shred = async (path: string): Promise<void> => {
  if ((await readIfThere(path)) !== undefined) await writeFile(path, '')
  await rm(path, { force: true })
}
