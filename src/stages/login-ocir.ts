import type { CredentialHelper } from '../clients/registry/credential-helper.ts'
import type { Backups } from '../clients/files/backups.ts'
import type { TextFile } from '../clients/files/text-file.ts'
import { parseDockerConfig, renderDockerConfig } from '../values/registry/docker-config-text.ts'
import {
  authOf,
  type DockerConfig,
  hashOf,
  helperOf,
  type RegistryLogin,
  withLogin,
  withoutLogin,
} from '../values/registry/docker-config.ts'
import { record } from '../values/json.ts'
import { own } from '../values/own.ts'
import { isHash, isLine } from '../values/state-record.ts'
import { changeFile, type FileChange, parseFileChange, undoChange } from './file-change.ts'
import {
  type HelperLogin,
  parseHelperLogin,
  storeInHelper,
  takeFromHelper,
} from './helper-login.ts'

/** What post needs to remove one login; holds no secret. */
export type LoginRecord = FileLogin | HelperLogin

interface FileLogin extends FileChange {
  readonly host: string
  /** SHA-256 of our `auth`: a later login for the host by someone else is not ours to remove. */
  readonly authHash: string
}

const parseFileLogin = (value: unknown): FileLogin | undefined => {
  const change = parseFileChange(value)
  const { host, authHash } = record(value)
  return change && isLine(host) && isHash(authHash) ? { ...change, host, authHash } : undefined
}

/** Reads the logins that main saved; undefined if main cannot have written one of them. */
export const parseLoginRecords = (value: unknown): readonly LoginRecord[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const records = value.map((one: unknown) =>
    'helper' in record(one) ? parseHelperLogin(one) : parseFileLogin(one),
  )
  const known = records.filter((one) => one !== undefined)
  return known.length === records.length ? known : undefined
}

/** The stores for logins. */
export interface LoginPlaces {
  readonly always: readonly TextFile[]
  /** Matter only where they know the host. */
  readonly ifKnown: readonly TextFile[]
  readonly helper: (name: string) => CredentialHelper
  readonly kept: Backups
}

/**
 * Adds logins to every file that tools read. Saves each record before its file changes, so that
 * post can undo it wherever this stops.
 * @returns notes for the log about logins stored elsewhere than in docker's config
 * @throws ActionError DOCKER_CONFIG_INVALID, CREDENTIAL_HELPER_FAILED
 */
export const login = async (
  wanted: readonly RegistryLogin[],
  places: LoginPlaces,
  save: (records: readonly LoginRecord[]) => Promise<void>,
): Promise<readonly string[]> => {
  const records: LoginRecord[] = []
  const notes: string[] = []
  const note = async (record: LoginRecord) => {
    records.push(record)
    await save(records)
  }
  for (const one of wanted) {
    for (const file of places.always) notes.push(...(await logInTo(file, one, places, note)))
    for (const file of places.ifKnown) {
      const known = own(parseDockerConfig(file.path, await file.read()).auths ?? {}, one.host)
      if (known !== undefined) notes.push(...(await logInTo(file, one, places, note)))
    }
  }
  return [...new Set(notes)]
}

const logInTo = async (
  file: TextFile,
  wanted: RegistryLogin,
  places: LoginPlaces,
  save: (record: LoginRecord) => Promise<void>,
): Promise<readonly string[]> => {
  const helper = helperOf(parseDockerConfig(file.path, await file.read()), wanted.host)
  const inFile = () =>
    changeFile(
      file,
      places.kept,
      (text) => renderDockerConfig(withLogin(parseDockerConfig(file.path, text), wanted), text),
      (change) => save({ ...change, host: wanted.host, authHash: hashOf(authOf(wanted)) }),
    )
  if (helper === undefined) {
    await inFile()
    return []
  }
  const program = places.helper(helper.name)
  try {
    await storeInHelper(program, wanted, places.kept, save)
    return [`The login of ${wanted.host} is with docker-credential-${helper.name}`]
  } catch (error) {
    // There is no way that all tools understand to bypass a store for one host.
    if (helper.isStore) throw error
  }
  await inFile()
  return [
    `docker-credential-${helper.name} takes no logins; for ${wanted.host} it is set aside until the end of the job`,
  ]
}

/** The result of removing our logins. */
interface Logout {
  /** The hosts of logins that were still ours. */
  readonly removed: ReadonlySet<string>
  /** Logins that could not be removed. */
  readonly failures: readonly { readonly host: string; readonly error: unknown }[]
}

/**
 * Removes our logins, the latest first, and restores what they replaced. Continues if one cannot be
 * removed: the others must not outlive the job.
 */
export const logout = async (
  records: readonly LoginRecord[],
  open: (path: string) => TextFile,
  places: Pick<LoginPlaces, 'helper' | 'kept'>,
): Promise<Logout> => {
  const removed = new Set<string>()
  const failures: Logout['failures'][number][] = []
  for (const record of records.toReversed()) {
    const { host } = record
    try {
      if (await takeBack(record, open, places)) removed.add(host)
    } catch (error) {
      failures.push({ host, error })
    }
  }
  return { removed, failures }
}

const takeBack = (
  record: LoginRecord,
  open: (path: string) => TextFile,
  { helper, kept }: Pick<LoginPlaces, 'helper' | 'kept'>,
): Promise<boolean> =>
  'helper' in record
    ? takeFromHelper(helper(record.helper), record, kept)
    : undoChange(record, open(record.path), kept, (text, before) => withdrawn(record, text, before))

const withdrawn = (record: FileLogin, text: string, before: string | undefined) => {
  const config = parseDockerConfig(record.path, text)
  const rest: DockerConfig = withoutLogin(config, record, parseDockerConfig(record.path, before))
  if (rest === config) return text
  return Object.keys(rest).length === 0 ? undefined : renderDockerConfig(rest, text)
}
