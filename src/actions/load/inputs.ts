import { openWorkspace } from '../../clients/files/workspace.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { loadRequest } from '../../stages/load/request.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import {
  parseScriptVariables,
  scriptEnvironment,
} from '../../values/environment/script-variable.ts'
import { asFlag, asText } from '../../values/input-text.ts'
import { reviewLoad } from '../../values/load/load-limits.ts'
import { parseStep } from '../../values/load/load-step.ts'
import { asUrl } from '../../values/network/url.ts'
import { asPath } from '../../values/path.ts'
import { parseRate } from '../../values/rate.ts'
import { asShare } from '../../values/share.ts'
import { readCommand, reviewGenerator } from './generator-inputs.ts'
import { readPodInputs } from './pod-inputs.ts'
import { readLoadLimits } from './limits.ts'
import { readRequests } from './requests.ts'

const own = defaults.load

const readDuration = (read: InputReader) => {
  const duration = read.orDefault('duration', parseDuration, own.duration)
  const ramp = read.withDefault('ramp', parseDuration, 0)
  if (ramp >= duration) {
    read.problem(
      'input "ramp" is not shorter than "duration"',
      'The ramp is a part of the duration.',
    )
  }
  return { duration, ramp }
}

/** Reads what the load sends, where and from where, and what makes it fail. */
export const readLoad = (read: InputReader, { environment }: ActionContext) => {
  const inputs = {
    ...readDuration(read),
    url: read.required('url', asUrl),
    address: read.optional('address', asUrl),
    ...readRequests(read, openWorkspace(environment)),
    'warm-up': read.withDefault('warm-up', parseDuration, 0),
    rate: read.orDefault('rate', parseRate, own.rate),
    steps: read.list('steps', parseStep),
    'abort-on-fail': read.orDefault('abort-on-fail', asFlag, own['abort-on-fail']),
    limits: readLoadLimits(read),
    'max-failed': read.orDefault('max-failed', asShare, own['max-failed']),
    'max-p95': read.optional('max-p95', parseDuration),
    script: read.optional('script', asPath),
    command: readCommand(read),
    ...readPodInputs(read),
    given: scriptEnvironment(
      read.withDefault('environment', parseScriptVariables, []),
      environment,
      (problem, hint) => read.problem(`input "environment": ${problem}`, hint),
    ),
  }
  reviewGenerator(inputs, (problem, hint) => read.problem(problem, hint))
  const { hostname } = new URL(inputs.url ?? 'http://unknown')
  const targets = read.list('allow-target', asText)
  if (inputs.url !== undefined && targets.length > 0 && !targets.includes(hostname)) {
    const hint = 'No request was sent. Check where the address comes from, or name its host.'
    read.problem(`input "url" names ${hostname}, which "allow-target" does not`, hint)
  }
  const names = Object.keys({ ...inputs.given.variables, ...inputs.given.values })
  reviewLoad(loadRequest(inputs, inputs.url ?? ''), inputs.limits, names, (problem, hint) =>
    read.problem(problem, hint),
  )
  return inputs
}

export type LoadInputs = ReturnType<typeof readLoad>
