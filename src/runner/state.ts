import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'

import { ActionError } from '../values/action-error.ts'
import { parseJson, record } from '../values/json.ts'
import { type Environment, temporaryFolderOf, variable } from './environment.ts'

/** State that main passes to post. Save it before the change that post undoes. */
export interface State {
  save(key: string, value: unknown): Promise<void>
  /**
   * Undefined if main never got that far.
   * @param parse returns the record, or undefined for anything that main cannot have written
   * @throws ActionError STATE_UNREADABLE
   */
  load<T>(key: string, parse: (value: unknown) => T | undefined): T | undefined
}

/** The same, with its lifecycle. */
export interface StepState extends State {
  /**
   * Opens the state as main's first action, before foreign text can be printed, which could name
   * another step's state to post.
   */
  begin(): void
  /** Closes it, as post's last action. */
  end(): void
}

/** Our only key in the runner's state: it names the step's state file, and nothing to act on. */
const KEY = 'step'
/** A folder's name is this with its id behind it. */
const PREFIX = 'oke-step-'
const ID = /^[A-Za-z0-9]{6}$/
const NOTES = 'notes.json'

const unreadable = (what: string): ActionError =>
  new ActionError({
    code: 'STATE_UNREADABLE',
    message: `what the main step noted for its clean-up is not readable: ${what}`,
    hint: 'Nothing of it was removed. Files of the step lie under RUNNER_TEMP, which the runner empties after the job.',
  })

/** The owner of a state file, the same in main and post. */
const ownerOf = (action: string, environment: Environment): string =>
  JSON.stringify([
    action,
    ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map(
      (name) => variable(environment, name) ?? '',
    ),
  ])

const isPrivate = ({ mode, uid }: Stats): boolean =>
  (mode & 0o77) === 0 && uid === process.getuid?.()

/** Reads a state file of our steps: it and its folder belong to this user, and no other user may change them. */
const readNotes = (temporary: string, id: string): string | undefined => {
  try {
    const folder = join(temporary, `${PREFIX}${id}`)
    const file = join(folder, NOTES)
    const [around, found] = [lstatSync(folder), lstatSync(file)]
    const isOurs = around.isDirectory() && found.isFile() && [around, found].every(isPrivate)
    return isOurs ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The ids of all state files in a folder with this owner. */
const notesOf = (temporary: string, owner: string): readonly string[] => {
  try {
    const ids = readdirSync(temporary)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length))
    return ids.filter((id) => ID.test(id) && at(readNotes(temporary, id), 'owner') === owner)
  } catch {
    return []
  }
}

const at = (notes: string | undefined, key: string): unknown => record(parseJson(notes ?? ''))[key]

/**
 * State in a private folder of the job's temporary folder, which no printed line can change. GitHub's
 * state contains only its id. The runner reads GITHUB_STATE after everything that main printed, so
 * the id written at the start wins. Without an id, post finds the file of its own step, and leaves
 * those of other steps alone.
 */
export class RunnerState implements StepState {
  readonly #environment: Environment
  readonly #folder: string
  readonly #owner: string
  readonly #records: Record<string, unknown> = {}
  #id: string | undefined

  constructor(action: string, environment: Environment) {
    this.#environment = environment
    this.#folder = temporaryFolderOf(environment)
    this.#owner = ownerOf(action, environment)
  }

  begin(): void {
    mkdirSync(this.#folder, { recursive: true })
    // Named by the file system: Node would load all of its cryptography for a random name.
    const folder = mkdtempSync(join(this.#folder, PREFIX))
    const id = basename(folder).slice(PREFIX.length)
    this.#id = id
    const file = variable(this.#environment, 'GITHUB_STATE')
    if (file !== undefined) appendFileSync(file, `${KEY}<<${id}-end\n${id}\n${id}-end\n`)
    this.#write(id)
  }

  save(key: string, value: unknown): Promise<void> {
    if (this.#id === undefined) throw new Error(`"${key}" is saved before the state was begun`)
    this.#records[key] = value
    this.#write(this.#id)
    return Promise.resolve()
  }

  load<T>(key: string, parse: (value: unknown) => T | undefined): T | undefined {
    const id = this.#find()
    if (id === undefined) return undefined
    const notes = readNotes(this.#folder, id)
    const records = at(notes, 'records')
    if (records === undefined) throw unreadable(`${PREFIX}${id}`)
    const value = record(records)[key]
    const parsed = value === undefined ? undefined : parse(value)
    if (value !== undefined && parsed === undefined) throw unreadable(`its record "${key}"`)
    return parsed
  }

  end(): void {
    const id = this.#find()
    if (id === undefined) return
    rmSync(join(this.#folder, `${PREFIX}${id}`), { recursive: true, force: true })
  }

  /** Writes all or nothing. */
  #write(id: string): void {
    const path = join(this.#folder, `${PREFIX}${id}`, NOTES)
    const notes = JSON.stringify({ owner: this.#owner, records: this.#records })
    writeFileSync(`${path}.part`, notes, { mode: 0o600 })
    renameSync(`${path}.part`, path)
  }

  /** Our state file: the one that the state names, else the only one of this step. */
  #find(): string | undefined {
    if (this.#id !== undefined) return this.#id
    const named = variable(this.#environment, `STATE_${KEY}`) ?? ''
    const isThere = ID.test(named) && readNotes(this.#folder, named) !== undefined
    const found = isThere ? [named] : notesOf(this.#folder, this.#owner)
    if (found.length > 1) throw unreadable('several steps could have made it')
    this.#id = found[0]
    return this.#id
  }
}
