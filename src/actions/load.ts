import { probeWith } from '../clients/http/http-probe.ts'
import type { SentLoad } from '../clients/kubernetes/k6-samples.ts'
import { openWorkspace, placeInWorkspace } from '../clients/files/workspace.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import { runLoad } from '../stages/load.ts'
import { loadRequest } from '../stages/load/request.ts'
import { describeLoad, type LoadSummary } from '../stages/load/summary.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import { asFlag, asText } from '../values/input-text.ts'
import { reviewLoad } from '../values/load/load-limits.ts'
import { parseStep } from '../values/load/load-step.ts'
import { asPath } from '../values/path.ts'
import { parseScriptVariables, scriptEnvironment } from '../values/environment/script-variable.ts'
import { asShare } from '../values/share.ts'
import { asUrl } from '../values/network/url.ts'
import { parseRate } from '../values/rate.ts'
import { renderTable } from '../values/markdown.ts'
import { generatorOnRunner, readCommand, reviewGenerator } from './load/generator.ts'
import { loadPods, readPodInputs, removeNotedLoad } from './load/in-cluster.ts'
import { publishLoad } from './load/publish.ts'
import { readLoadLimits } from './load/limits.ts'
import { readRequests } from './load/requests.ts'

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

const loadTable = (figures: LoadSummary): string => {
  if (figures.requests === 0) {
    const { iterations, iterationsPerSecond, iterationP95Milliseconds: p95 } = figures
    const row = [String(iterations), iterationsPerSecond.toFixed(1), `${Math.round(p95)} ms`]
    return renderTable(['Iterations, no HTTP', 'Per second', 'p95'], [row])
  }
  const row = [
    String(figures.requests),
    figures.requestsPerSecond.toFixed(1),
    `${(figures.failedRate * 100).toFixed(2)} %`,
    `${Math.round(figures.p95Milliseconds)} ms`,
  ]
  return renderTable(['Requests', 'Per second', 'Failed', 'p95'], [row])
}

const readLoad = (read: InputReader, { environment }: ActionContext) => {
  const inputs = {
    ...readDuration(read),
    url: read.required('url', asUrl),
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

export const load: Action = {
  main: async (context) => {
    const { outputs, clock, summary, signal } = context
    const inputs = context.readInputs((read) => readLoad(read, context))
    const stage = context.log.stage('load')
    const { script } = inputs
    const place = (path: string) =>
      placeInWorkspace(openWorkspace(context.environment), 'input "script"', path)
    const request = loadRequest({ ...inputs, script: script && place(script) }, inputs.url)
    const onRunner = () => generatorOnRunner(inputs, context)
    const clients = {
      k6: inputs.where === 'runner' ? onRunner() : await loadPods(inputs, stage, context),
      probe: probeWith(clock),
      clock,
    }
    let sent: SentLoad | undefined
    const run = { signal, onStart: (load: SentLoad) => void (sent = load) }
    const { summary: figures, failure } = await runLoad(request, clients, stage, run).catch(
      async (error: unknown) => {
        await publishLoad({ sent, result: signal.aborted ? 'cancelled' : 'failure' }, context)
        throw error
      },
    )
    const result = failure === undefined ? 'success' : 'failure'
    await publishLoad({ sent, figures, result }, context)
    if (figures !== undefined) {
      await outputs.set('requests', figures.requests)
      await outputs.set('requests-per-second', figures.requestsPerSecond)
      await outputs.set('failed-rate', figures.failedRate)
      await outputs.set('p95-milliseconds', figures.p95Milliseconds)
      await outputs.set('iterations', figures.iterations)
      await summary.append(loadTable(figures))
    }
    if (failure !== undefined) throw failure
    stage.done(figures === undefined ? 'sent' : describeLoad(figures))
  },
  post: removeNotedLoad,
}
