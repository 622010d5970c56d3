import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

import { openWorkspace, placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader, ReadInputs } from '../../runner/inputs.ts'
import type { EnvironmentRules } from '../../values/environment/environment-rules.ts'
import { noFile } from '../../values/environment/no-file.ts'
import type { YamlFile } from '../../values/environment/yaml-file.ts'
import { asPath } from '../../values/path.ts'
import { readOverrides } from './fields.ts'

/** The environment file, if no input names another. */
export const DEFAULT_FILE = '.github/oke.yml'

/** How an environment file is read, as far as there is anything to read. */
export interface FileReader {
  readonly parse: (path: string, text: string) => YamlFile
  /** Undefined if neither a file nor an input describes anything. */
  readonly rules: EnvironmentRules | undefined
}

/** Whether an input describes anything, or has one of the names; problems are reported once all inputs are read. */
const isDescribedByInputs = (readInputs: ReadInputs, ...names: readonly string[]): boolean => {
  try {
    return readInputs(
      (read) => names.some((name) => read.has(name)) || readOverrides(read).length > 0,
    )
  } catch {
    return true
  }
}

/** Loads YAML only if there may be a file, and the schema only if anything is described. */
export const loadFileReader = async ({
  readInputs,
  environment,
}: ActionContext): Promise<FileReader> => {
  const { folder } = openWorkspace(environment)
  const mayBeThere =
    existsSync(join(folder, DEFAULT_FILE)) || isDescribedByInputs(readInputs, 'environment-file')
  if (!mayBeThere && !isDescribedByInputs(readInputs, 'stages')) {
    return { parse: noFile, rules: undefined }
  }
  const { environmentRules: rules } = await import('../../values/environment/environment-rules.ts')
  if (!mayBeThere) return { parse: noFile, rules }
  const { parseYaml } = await import('../../values/environment/yaml-file.ts')
  return { parse: parseYaml, rules }
}

/** The file that the caller or an input names, else the default one; it need not exist. */
export const readFile = (
  read: InputReader,
  workspace: Workspace,
  { reader, file: named }: { readonly reader: FileReader; readonly file?: string | undefined },
): YamlFile => {
  const path = named ?? read.optional('environment-file', asPath)
  const file = path ?? DEFAULT_FILE
  // The workflow may name a file outside the checkout, e.g. of an earlier step; a link in the
  // checkout may not.
  const isElsewhere = isAbsolute(file) || file.startsWith('..')
  const place = isElsewhere ? file : placeInWorkspace(workspace, 'input "environment-file"', file)
  if (existsSync(place)) return reader.parse(file, readFileSync(place, 'utf8'))
  if (path !== undefined) {
    const hint = 'Paths are relative to the workspace: run actions/checkout first.'
    read.problem(`input "environment-file": ${path} does not exist`, hint)
  }
  return noFile(file)
}
