import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Field {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

export interface ActionMetadata {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, Field>>
  readonly outputs?: Readonly<Record<string, Field>>
}

/** Reads the action.yml of a folder. */
export const readAction = (folder: string): ActionMetadata => {
  return parse(readFileSync(`${folder}/action.yml`, 'utf8')) as ActionMetadata
}
