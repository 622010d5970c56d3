import { join } from 'node:path'

import { firstRequest, inputMissing, scriptOf, type StartUp } from '../action-inputs.ts'
import { type Aim, type Figure, summarize } from '../figure.ts'
import { type RequestWaiter, waitForRequests } from '../first-request.ts'
import { interleaved, type Subject } from '../interleaved.ts'
import { type ProcessSample, runMeasured } from '../measured-process.ts'
import { findPeers, peerPlace, withInputs } from '../peers.ts'
import type { Script } from '../probed-process.ts'
import type { TopicResult } from '../render.ts'
import { madeUpOcid, type Workbench } from '../workbench.ts'

/** Milliseconds more than a script that only imports @actions/core. */
const aim: Aim = { bound: 'at most', value: 15 }
const aimed = ['auth', 'login-ocir', 'kubeconfig']
const CORE = 'a script that imports @actions/core'

const baselines = ({ baselines: { empty, core } }: Workbench): Subject<ProcessSample>[] =>
  Object.entries({ 'an empty script': empty, [CORE]: core }).map(([name, path]) => ({
    name,
    measure: () => runMeasured({ path, environment: {} }),
  }))

/** @throws Error if the action ended in another way: the figure would mean something else */
const untilMissing = (bench: Workbench, start: StartUp): Subject<ProcessSample> => ({
  name: start.subject,
  measure: async () => {
    const sample = await runMeasured(scriptOf(bench, start))
    if (sample.exitCode === 1 && sample.output.includes('title=INPUT_INVALID')) return sample
    throw new Error(`${start.subject} did not miss an input: ${sample.output}`)
  },
})

const untilRequest = (
  name: string,
  script: Script,
  waiter: RequestWaiter,
): Subject<ProcessSample> => ({
  name,
  measure: async () => {
    const sample = await runMeasured(script, waiter.next())
    if (sample.exitCode === null) return sample
    throw new Error(`${name} ended without a request: ${sample.output}`)
  },
})

/** Measures what kubectl waits for whenever it needs a token; it sends no request. */
const credentialPlugin = ({ dist, ociConfig }: Workbench): Subject<ProcessSample> => ({
  name: 'kubeconfig-token',
  measure: async () => {
    const sample = await runMeasured({
      path: join(dist, 'kubeconfig-token', 'index.js'),
      argv: [madeUpOcid('cluster'), 'eu-frankfurt-1'],
      environment: { OCI_CLI_CONFIG_FILE: ociConfig },
    })
    if (sample.output.includes('"kind":"ExecCredential"')) return sample
    throw new Error(`kubeconfig-token printed no token: ${sample.output}`)
  },
})

const isAimed = (name: string): boolean => aimed.some((start) => name.split(' ')[0] === start)

/** Computes differences round by round, so that a slow minute of the machine does not matter. */
const figuresOf = (samples: ReadonlyMap<string, readonly ProcessSample[]>): Figure[] => {
  const core = samples.get(CORE) ?? []
  return [...samples].flatMap(([subject, own]) => {
    const figure = (measure: string, of: (sample: ProcessSample) => number): Figure => ({
      subject,
      measure,
      summary: summarize(own.map(of)),
    })
    const above = (measure: string, of: (sample: ProcessSample) => number): Figure => ({
      subject,
      measure,
      summary: summarize(own.map((sample, round) => of(sample) - of(core[round] ?? sample))),
      ...(isAimed(subject) ? { aim } : {}),
    })
    const figures = [
      figure('wall ms', ({ wallMilliseconds }) => wallMilliseconds),
      figure('CPU ms', ({ cpuMilliseconds }) => cpuMilliseconds),
    ]
    if (subject === CORE) return figures
    return [
      ...figures,
      above('wall above core', ({ wallMilliseconds }) => wallMilliseconds),
      above('CPU above core', ({ cpuMilliseconds }) => cpuMilliseconds),
    ]
  })
}

const notes = (rounds: number): string[] => [
  `Median [quartiles] of ${rounds} interleaved rounds; differences round by round. CPU is user + system time.`,
]

/**
 * Measures the time until an action reports a missing input, until its first request, and until a
 * token.
 */
export const startup = async (bench: Workbench): Promise<TopicResult[]> => {
  const missing = inputMissing(bench).map((start) => untilMissing(bench, start))
  const { peers, notes: aboutPeers } = findPeers()
  const theirs = peers.map(({ name, script }) => ({ name, measure: () => runMeasured(script) }))
  const waiter = await waitForRequests()
  try {
    const place = peerPlace(bench, waiter.url)
    const requests = [
      ...firstRequest(bench, waiter.url).map((start) =>
        untilRequest(start.subject, scriptOf(bench, start), waiter),
      ),
      ...peers.map((peer) => untilRequest(peer.name, withInputs(peer, place), waiter)),
    ]
    const until = async (what: string, subjects: readonly Subject<ProcessSample>[]) => ({
      title: `Start-up until ${what}`,
      figures: figuresOf(await interleaved([...baselines(bench), ...subjects], bench.rounds)),
      notes: [...notes(bench.rounds), ...aboutPeers],
    })
    return [
      await until('a missing input is reported', [...missing, ...theirs]),
      await until('the first request leaves', requests),
      await until('kubectl has a token', [credentialPlugin(bench)]),
    ]
  } finally {
    await waiter.close()
  }
}
