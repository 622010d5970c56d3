import { existsSync } from 'node:fs'
import { relative } from 'node:path'

import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import { variable } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { asFlag, asOneOf } from '../../values/input-text.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import {
  loadFileParser,
  type ParseFile,
  type PipelineInputs,
  readPipeline,
} from '../pipeline/inputs.ts'
import { filesOf } from '../pipeline/review.ts'
import { type PullRequestEvent, readEvent } from './event.ts'

/** Everything the preview action was told. */
export interface PreviewInputs {
  readonly action: 'up' | 'down'
  /** The action follows the state of the pull request; nobody asked for this one. */
  readonly isAutomatic: boolean
  readonly pull: PullRequest
  /** Of the environment file, with the release as the preview has it. */
  readonly pipeline: PipelineInputs
  readonly token: string | undefined
  /** GitHub's REST API. */
  readonly apiUrl: string
}

/** What the preview makes of the release that the environment describes. */
const inPreview = (environment: Environment, pull: PullRequest): Environment => {
  const { release, preview } = environment
  if (release === undefined) return environment
  const namespace = previewNamespace(pull.repository, pull.number)
  return {
    ...environment,
    release: {
      ...release,
      // The name stays, so that what values files call by name is found in the preview too.
      name: release.name ?? release.namespace,
      namespace,
      values: [...release.values, ...(preview?.values ?? [])],
    },
  }
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

const readAll = (
  read: InputReader,
  { environment: variables }: ActionContext,
  event: PullRequestEvent,
  parse: ParseFile,
) => {
  const asked = read.withDefault('action', asOneOf('auto', 'up', 'down'), 'auto')
  const automatic = event.isClosed ? 'down' : 'up'
  const action = asked === 'auto' ? automatic : asked
  const { stages, sections } = wanted[action]
  const pipeline = readPipeline(read, { variables, parse, offered: stages, sections })
  const { folder } = openWorkspace(variables)
  if (action === 'up') reviewFiles(read, pipeline.environment, folder)
  const isAutomatic = asked === 'auto'
  const isConfined = read.withDefault('confine', asFlag, true)
  const token = read.secret('github-token')
  return { action, isAutomatic, pipeline: { ...pipeline, isConfined }, token } as const
}

/** @throws InputsError, ActionError PULL_REQUEST_MISSING, PREVIEW_OF_FORK */
export const readPreviewInputs = async (context: ActionContext): Promise<PreviewInputs> => {
  const event = readEvent(context.environment)
  const parse = await loadFileParser(context)
  const { pull } = event
  const { pipeline, ...rest } = context.readInputs((read) => readAll(read, context, event, parse))
  const environment = inPreview(pipeline.environment, pull)
  return {
    ...rest,
    pull,
    // The namespace is made with the labels of a preview, not by the deployment.
    pipeline: { ...pipeline, environment, createNamespace: false },
    apiUrl: variable(context.environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
  }
}
