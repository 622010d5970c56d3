import { execUntil } from '../clients/process/exec.ts'
import { probeWith } from '../clients/http/http-probe.ts'
import { k6 } from '../clients/kubernetes/k6.ts'
import { openWorkspace, placeInWorkspace } from '../clients/files/workspace.ts'
import type { Action } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import { runLoad } from '../stages/load.ts'
import { loadRequest } from '../stages/load/request.ts'
import { describeLoad, type LoadSummary } from '../stages/load/summary.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import { asText } from '../values/input-text.ts'
import { asPath } from '../values/path.ts'
import { parseScriptVariables, scriptEnvironment } from '../values/environment/script-variable.ts'
import { asShare } from '../values/share.ts'
import { asUrl } from '../values/network/url.ts'
import { parseRate } from '../values/rate.ts'
import { renderTable } from '../values/markdown.ts'

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

export const load: Action = {
  main: async (context) => {
    const { outputs, clock, summary, temporaryFolder, signal } = context
    const inputs = context.readInputs((read) => ({
      ...readDuration(read),
      url: read.required('url', asUrl),
      path: read.orDefault('path', asText, own.path),
      rate: read.orDefault('rate', parseRate, own.rate),
      'max-failed': read.orDefault('max-failed', asShare, own['max-failed']),
      'max-p95': read.optional('max-p95', parseDuration),
      script: read.optional('script', asPath),
      given: scriptEnvironment(
        read.withDefault('environment', parseScriptVariables, []),
        context.environment,
        (problem, hint) => read.problem(`input "environment": ${problem}`, hint),
      ),
    }))
    const stage = context.log.stage('load')
    const { script } = inputs
    const place = (path: string) =>
      placeInWorkspace(openWorkspace(context.environment), 'input "script"', path)
    const request = loadRequest({ ...inputs, script: script && place(script) }, inputs.url)
    const clients = {
      k6: k6(execUntil(signal), temporaryFolder, inputs.given),
      probe: probeWith(clock),
      clock,
    }
    const { summary: figures, failure } = await runLoad(request, clients, stage, { signal })
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
}
