import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

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
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const NAME = new RegExp(`^oke-step-(${UUID})\\.json$`)

const nameOf = (id: string): string => `oke-step-${id}.json`

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

/** Reads a state file of our steps: it belongs to this user, and no other user may change it. */
const readNotes = (folder: string, id: string): string | undefined => {
  try {
    const path = join(folder, nameOf(id))
    const found = lstatSync(path)
    const isOurs = found.isFile() && (found.mode & 0o77) === 0 && found.uid === process.getuid?.()
    return isOurs ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The ids of all state files in a folder with this owner. */
const notesOf = (folder: string, owner: string): readonly string[] => {
  try {
    return readdirSync(folder).flatMap((name) => {
      const id = NAME.exec(name)?.[1]
      if (id === undefined) return []
      return at(readNotes(folder, id), 'owner') === owner ? [id] : []
    })
  } catch {
    return []
  }
}

const at = (notes: string | undefined, key: string): unknown => record(parseJson(notes ?? ''))[key]

/**
 * State in a private file of the job's temporary folder, which no printed line can change. GitHub's
 * state contains only its id. The runner reads the state file after everything that main printed,
 * so the id written at the start wins. Without an id, post finds the file of its own step, and
 * leaves those of other steps alone.
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
    const id = randomUUID()
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
    if (records === undefined) throw unreadable(nameOf(id))
    const value = record(records)[key]
    const parsed = value === undefined ? undefined : parse(value)
    if (value !== undefined && parsed === undefined) throw unreadable(`its record "${key}"`)
    return parsed
  }

  end(): void {
    const id = this.#find()
    if (id === undefined) return
    rmSync(join(this.#folder, nameOf(id)), { force: true })
    rmSync(join(this.#folder, `${nameOf(id)}.part`), { force: true })
  }

  /** Writes all or nothing, and never through an existing link. */
  #write(id: string): void {
    const path = join(this.#folder, nameOf(id))
    mkdirSync(this.#folder, { recursive: true })
    rmSync(`${path}.part`, { force: true })
    const notes = JSON.stringify({ owner: this.#owner, records: this.#records })
    writeFileSync(`${path}.part`, notes, { mode: 0o600, flag: 'wx' })
    renameSync(`${path}.part`, path)
  }

  /** Our state file: the one that the state names, else the only one of this step. */
  #find(): string | undefined {
    if (this.#id !== undefined) return this.#id
    const named = variable(this.#environment, `STATE_${KEY}`) ?? ''
    const isThere =
      new RegExp(`^${UUID}$`).test(named) && readNotes(this.#folder, named) !== undefined
    const found = isThere ? [named] : notesOf(this.#folder, this.#owner)
    if (found.length > 1) throw unreadable('several steps could have made it')
    this.#id = found[0]
    return this.#id
  }
}
