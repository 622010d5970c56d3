import { format, resolveConfig } from 'prettier'

import { guards } from '../src/runner/guards.ts'
import { readAction } from './read-action.ts'

/** The stages whose defaults also apply in the root action and in the environment file. */
const stages = [
  'build-push',
  'ensure-cluster',
  'ensure-node-pool',
  'deploy',
  'load',
  'assert-scaling',
]

/** Whether it is a value, and neither the word for none nor something from the job. */
const isValue = (input: string, text: string): boolean =>
  !(text === 'auto' && guards.get(input) === text) && !text.startsWith('${{')

const defaultsOf = (stage: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readAction(stage).inputs ?? {}).flatMap(([input, { default: text }]) =>
      text !== undefined && isValue(input, text) ? [[input, text]] : [],
    ),
  )

/** Returns the defaults of each stage by input, from its action.yml. */
export const stageDefaults = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(stages.map((stage) => [stage, defaultsOf(stage)]))

/** Renders them as the module at a path. */
export const renderDefaults = async (file: string): Promise<string> => {
  const text = `// Made from each action.yml by npm run generate: change the default there.
/**
 * Defaults for what neither an input nor the environment file sets: by stage and input, in a user's
 * notation. A test checks the schema against this table.
 */
export const defaults = ${JSON.stringify(stageDefaults())} as const
`
  return format(text, { ...(await resolveConfig(file)), filepath: file })
}
