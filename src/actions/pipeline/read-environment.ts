import { openWorkspace } from '../../clients/files/workspace.ts'
import type { Environment as Variables } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { type StageName, stageNames } from '../../stages/graph.ts'
import { loadRequest } from '../../stages/load/request.ts'
import { isDescribed, neededSections } from '../../stages/pipeline/sections.ts'
import { EnvironmentDraft, type Section } from '../../values/environment/environment-file.ts'
import { scriptEnvironment } from '../../values/environment/script-variable.ts'
import { asOneOf, asText } from '../../values/input-text.ts'
import { reviewLoad } from '../../values/load/load-limits.ts'
import { readLoadLimits } from '../load/limits.ts'
import { type FileReader, readFile } from './environment-file.ts'
import { inputsFor, readOverrides } from './fields.ts'
import { placePaths } from './paths.ts'
import { reviewEnvironment } from './review.ts'

/** The requested stages, else those that the environment describes, else all, for the errors. */
const pickStages = (
  read: InputReader,
  draft: EnvironmentDraft,
  offered: readonly StageName[],
): readonly StageName[] => {
  const asked = read.list('stages', asOneOf(...offered))
  if (asked.length > 0) return offered.filter((name) => asked.includes(name))
  const described = offered.filter((name) => isDescribed(name, (one) => draft.has(one)))
  return described.length > 0 ? described : offered
}

/** Whether neither file nor inputs say anything about what a stage needs. */
const isUndescribed = (
  read: InputReader,
  draft: EnvironmentDraft,
  offered: readonly StageName[],
): boolean =>
  offered.length > 0 &&
  read.list('stages', asText).length === 0 &&
  !offered.some((name) => isDescribed(name, (one) => draft.has(one)))

/** One fault, one message: the keys that a missing section would have are not reported too. */
const noteNoFile = (read: InputReader, path: string): void => {
  if (read.has('environment-file')) return
  const hint =
    'Run actions/checkout before this step. If the file is called otherwise, name it in "environment-file"; docs/environment-file.md describes it.'
  read.problem(`${path} does not exist, and no input describes what to do`, hint)
}

/** How the environment is read, and for which stages. */
export interface PipelineReading {
  readonly variables: Variables
  readonly reader: FileReader
  /** The stages that can be picked; all if not given. */
  readonly offered?: readonly StageName[]
  /** Required whichever stages are picked. */
  readonly sections?: readonly Section[]
  /** The environment file to use instead of the one that the input names. */
  readonly file?: string | undefined
}

/** The environment file with the inputs laid over it, and the stages that are picked. */
export const readEnvironment = (read: InputReader, reading: PipelineReading) => {
  const { variables, reader, offered = stageNames, sections = [] } = reading
  const workspace = openWorkspace(variables)
  const file = readFile(read, workspace, reading)
  const draft = new EnvironmentDraft({
    ...{ file, overrides: readOverrides(read), inputsFor },
    rules: reader.rules,
  })
  const picked = new Set(pickStages(read, draft, offered))
  if (!file.isThere && (reader.rules === undefined || isUndescribed(read, draft, offered))) {
    noteNoFile(read, file.path)
    return { environment: undefined, picked }
  }
  const has = (section: Section) => draft.has(section)
  const stages = [...picked].flatMap((name) => neededSections(name, has))
  const needed = new Set([...sections, ...stages])
  const { environment, problems } = draft.read([...needed])
  const hint = `Correct ${file.path} or the input; schema/oke.schema.json describes every key.`
  problems.forEach((problem) => read.problem(problem, hint))
  if (environment === undefined) return { environment, picked }
  const note = (problem: string, todo: string) => read.problem(problem, todo)
  reviewEnvironment(environment, picked, variables, note)
  const given = environment.load?.environment ?? []
  scriptEnvironment(given, variables, note)
  const names = given.map(({ name }) => name)
  // Bodies read from files name variables too, so they are read before the review.
  const placed = placePaths(environment, picked, workspace)
  if (placed.load !== undefined) {
    reviewLoad(loadRequest(placed.load, ''), readLoadLimits(read), names, note)
  }
  return { environment: placed, picked }
}
