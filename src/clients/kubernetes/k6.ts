import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exec } from '../process/process.ts'
import { k6Arguments, k6Environment } from './k6-arguments.ts'
import { K6Samples, type LoadSecond, type SentLoad } from './k6-samples.ts'
import { readIfThere } from '../files/private-file.ts'
import type { K6Place } from '../tools/k6-place.ts'
import type { ActionError } from '../../values/action-error.ts'
import type { ScriptEnvironment } from '../../values/environment/script-variable.ts'

/**
 * The path of a user's script, with addresses of names that lead nowhere by themselves; or the text of a
 * generated one, for pods with the path of the user's script that it imports; or another program than k6
 * with its arguments.
 */
export type Script =
  | { readonly path: string; readonly hosts?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly imported?: string }
  | { readonly command: readonly string[] }

export interface K6Result {
  readonly exitCode: number
  /** The output of `--summary-export`; absent if k6 did not get that far. */
  readonly summary?: string
  /** What was actually sent, with its results, second by second. */
  readonly seconds: readonly LoadSecond[]
  readonly output: string
  /** Why it failed, if no exit code shows it. */
  readonly failure?: ActionError
}

/** Callbacks during a load. */
interface LoadObserver {
  readonly onLine: (line: string) => void
  /** Called once before the load, with its live figures. */
  readonly onSent?: ((sent: SentLoad) => void) | undefined
}

/** What ends a load early. */
interface LoadLimits {
  /** Milliseconds. */
  readonly timeout: number
  /** Aborts it at once. */
  readonly signal?: AbortSignal | undefined
  /** Lets it end gracefully, with its figures. */
  readonly interrupt?: AbortSignal | undefined
}

/** The load generator, as the stage uses it. */
export interface K6 {
  /**
   * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if it did not exit by itself
   */
  run(
    script: Script,
    environment: Readonly<Record<string, string>>,
    options: LoadLimits,
    observer: LoadObserver,
  ): Promise<K6Result>
}

/** Accepts every exit code: the stage interprets it. */
const anyCode = Array.from({ length: 256 }, (_, code) => code)

/** Writes the options that a user's script does not set itself. */
const writeConfig = async (folder: string, script: Script): Promise<string | undefined> => {
  if (!('hosts' in script)) return undefined
  const file = join(folder, 'config.json')
  await writeFile(file, JSON.stringify({ hosts: script.hosts }))
  return file
}

/** k6 as a process; scripts see nothing of the job but what is passed to them. */
export const k6 = (
  exec: Exec,
  temporary: string,
  given: ScriptEnvironment,
  place: K6Place,
): K6 => ({
  run: async (script, environment, { timeout, signal, interrupt }, { onLine, onSent }) => {
    if ('command' in script) throw new Error('k6 runs a script')
    const found = await place()
    const folder = await mkdtemp(join(temporary, 'k6-'))
    try {
      const summaryFile = join(folder, 'summary.json')
      const path = 'path' in script ? script.path : join(folder, 'load.js')
      if ('text' in script) await writeFile(path, script.text)
      const config = await writeConfig(folder, script)
      const samples = new K6Samples()
      onSent?.(samples)
      const { exitCode, stderr } = await exec({
        command: 'k6',
        args: k6Arguments({
          script: path,
          ...{ summaryFile, config },
          environment: { ...given.values, ...environment },
        }),
        // In the environment, not in the arguments, which every user of the machine can read.
        env: {
          ...given.variables,
          ...k6Environment(given.variables['K6_OUT'] ?? process.env['K6_OUT']),
          ...found,
        },
        accept: anyCode,
        timeout,
        interrupt,
        onLine: (line) => {
          if (!samples.take(line)) onLine(line)
        },
        ...(signal === undefined ? {} : { signal }),
      })
      const summary = await readIfThere(summaryFile)
      const seconds = samples.seconds()
      return { exitCode, output: stderr, seconds, ...(summary === undefined ? {} : { summary }) }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})
