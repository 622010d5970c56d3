import { existsSync } from 'node:fs'
import { relative } from 'node:path'

import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { asFlag, asInteger, asOneOf, asText } from '../../values/input-text.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { neededSections } from '../../stages/pipeline/sections.ts'
import { type FileReader, loadFileReader } from '../pipeline/environment-file.ts'
import { type PipelineInputs, readPipeline } from '../pipeline/inputs.ts'
import { filesOf } from '../pipeline/review.ts'
import type { Asked } from './event.ts'
import type { Target } from './target.ts'

/** All inputs of the preview action. */
export interface PreviewInputs {
  readonly target: Target
  readonly pull: PullRequest
  /** The environment file's settings, with the release as the preview has it. */
  readonly pipeline: PipelineInputs
}

/** GitHub's REST API, and the token for it. */
interface GitHubInputs {
  readonly token: string | undefined
  readonly baseUrl: string
}

/** Removal needs to know nothing but the cluster. */
const wanted = {
  up: { stages: ['build-push', 'deploy'], sections: ['cluster', 'release'] },
  down: { stages: [], sections: ['cluster'] },
} as const

const reviewFiles = (read: InputReader, { preview }: Environment, folder: string): void => {
  for (const path of filesOf(preview?.values ?? [])) {
    if (existsSync(path)) continue
    const file = relative(folder, path)
    const hint = 'Paths are relative to the workspace: run actions/checkout first, and check them.'
    read.problem(`preview.values: ${file} does not exist`, hint)
  }
}

/** The stages that follow need their sections of the file. */
const reviewStages = (read: InputReader, environment: Environment): void => {
  for (const name of environment.preview?.stages ?? []) {
    for (const section of neededSections(name, (one) => environment[one] !== undefined)) {
      if (environment[section] !== undefined) continue
      const hint = `Add ${section}: to the environment file, or take ${name} out of preview.stages.`
      read.problem(`preview.stages: ${name} needs the section ${section}`, hint)
    }
  }
  const script = environment.load?.script
  if (environment.preview?.stages.includes('load') !== true || script === undefined) return
  if (!existsSync(script))
    read.problem('load.script does not exist', 'Paths are relative to the workspace.')
}

/** Reads the inputs that decide what to do; nothing else is read before that is known. */
export const readAsked = ({ readInputs }: ActionContext): Asked =>
  readInputs((read) => ({
    // An invalid one is reported with all the others.
    action: read.withDefault('action', asText, 'auto'),
    number: read.optional('pull-request', asInteger(1)),
    label: read.optional('label', asText),
  }))

export const readGitHub = ({ readInputs, environment }: ActionContext): GitHubInputs => ({
  token: readInputs((read) => read.secret('github-token')),
  baseUrl: variable(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
})

const readAll = (
  read: InputReader,
  { environment: variables }: ActionContext,
  { action }: Target,
  reader: FileReader,
) => {
  read.withDefault('action', asOneOf('auto', 'up', 'down', 'sweep'), 'auto')
  const { stages, sections } = wanted[action]
  const pipeline = readPipeline(read, { variables, reader, offered: stages, sections })
  const { folder } = openWorkspace(variables)
  if (action === 'up') {
    reviewFiles(read, pipeline.environment, folder)
    reviewStages(read, pipeline.environment)
  }
  const isConfined = read.withDefault('confine', asFlag, true)
  return { ...pipeline, isConfined }
}

/** All inputs of a sweep. */
export interface SweepInputs {
  readonly pipeline: PipelineInputs
  readonly isDryRun: boolean
}

/** @throws InputsError */
export const readSweepInputs = async (context: ActionContext): Promise<SweepInputs> => {
  const reader = await loadFileReader(context)
  return context.readInputs((read) => ({
    pipeline: readPipeline(read, {
      variables: context.environment,
      reader,
      offered: [],
      sections: ['cluster'],
    }),
    isDryRun: read.withDefault('dry-run', asFlag, false),
  }))
}

/** @throws InputsError */
export const readPreviewInputs = async (
  target: Target,
  context: ActionContext,
): Promise<PreviewInputs> => {
  const reader = await loadFileReader(context)
  const { pull } = target
  const pipeline = context.readInputs((read) => readAll(read, context, target, reader))
  const { inPreview } = await import('./in-preview.ts')
  // A removal needs no values, whatever has become of their files.
  const environment =
    target.action === 'up' ? await inPreview(pipeline.environment, pull) : pipeline.environment
  // The namespace is made with the labels of a preview, not by the deployment.
  return { target, pull, pipeline: { ...pipeline, environment, createNamespace: false } }
}
