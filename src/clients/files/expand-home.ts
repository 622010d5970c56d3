import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The absolute path for a text in an input, a variable or an OCI config, where no shell expands
 * `~/`. Later steps may run in another folder, so none is kept relative.
 */
export const expandHome = (text: string, environment: Environment): string =>
  resolve(text.startsWith('~/') ? join(environment['HOME'] || homedir(), text.slice(2)) : text)
