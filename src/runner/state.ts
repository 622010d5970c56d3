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

/** What main hands to post. Save before the act that post undoes. */
export interface State {
  save(key: string, value: unknown): Promise<void>
  /**
   * Undefined if main never came that far.
   * @param parse gives a record to the letter, or undefined for what main cannot have written
   * @throws ActionError STATE_UNREADABLE
   */
  load<T>(key: string, parse: (value: unknown) => T | undefined): T | undefined
}

/** The same, with the ends of its life. */
export interface StepState extends State {
  /** Main's first act, before text of others can be printed, which could name another step to post. */
  begin(): void
  /** Post's last. */
  end(): void
}

/** Our only key among the runner's: it names the notes of the step, and nothing to act on. */
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

/** Whose notes they are, in the same words in main and post. */
const ownerOf = (action: string, environment: Environment): string =>
  JSON.stringify([
    action,
    ...['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'GITHUB_ACTION'].map(
      (name) => variable(environment, name) ?? '',
    ),
  ])

/** The notes that one of our steps wrote: a file of this user that no other user may change. */
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

/** The ids of all notes in a folder that name this owner. */
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
 * Notes in a private file of the job's temporary folder: what a line of output can set, it cannot
 * reach. GitHub's state has no more than the id of the notes. The runner takes the file of main's
 * state after all that main printed, so the id that stands there from the start wins. Without it
 * post finds the notes of its own step, and leaves those of other steps alone.
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

  /** Whole or not at all, and not through a link that lies there. */
  #write(id: string): void {
    const path = join(this.#folder, nameOf(id))
    mkdirSync(this.#folder, { recursive: true })
    rmSync(`${path}.part`, { force: true })
    const notes = JSON.stringify({ owner: this.#owner, records: this.#records })
    writeFileSync(`${path}.part`, notes, { mode: 0o600, flag: 'wx' })
    renameSync(`${path}.part`, path)
  }

  /** Our notes: those that the state names, else the only ones of this step. */
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
