import { emulator, type EmulatorEnvironment, environmentOf } from '../../scripts/processes.ts'
import { scriptOf, type StartUp } from '../action-inputs.ts'
import { type Figure, summarize } from '../figure.ts'
import { interleaved, type Subject } from '../interleaved.ts'
import { type ProcessSample, runMeasured } from '../measured-process.ts'
import { findPeers, type Peer, withInputs } from '../peers.ts'
import type { TopicResult } from '../render.ts'
import type { Script } from '../probed-process.ts'
import type { Workbench } from '../workbench.ts'

const NAME = 'bench'
const title = 'auth, login-ocir and kubeconfig to their end, against the emulator'

const aboutPeers = [
  'Peers get an API key, the OCI CLI and kubectl, which configure-kubectl-oke would download first; ours download nothing.',
  'kubeconfig also asks the API server who it is; configure-kubectl-oke does not.',
]

type Environment = EmulatorEnvironment & { readonly ociConfig: string }

const starts = (given: Environment): StartUp[] => {
  const environment = {
    PATH: [...given.toolFolders, process.env['PATH']].join(':'),
    OCI_CLI_ENDPOINT: given.endpoint,
    OCI_CLI_CONFIG_FILE: given.ociConfig,
    ACTIONS_ID_TOKEN_REQUEST_URL: given.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: given.oidcRequestToken,
  }
  const start = (action: string, subject: string, inputs: Readonly<Record<string, string>>) => ({
    subject,
    action,
    inputs,
    environment,
  })
  return [
    start('auth', 'auth (OIDC)', {
      region: given.region,
      'identity-domain-url': given.identityDomainUrl,
      'client-id': given.oidcClientId,
      'client-secret': given.oidcClientSecret,
    }),
    start('login-ocir', 'login-ocir', { registry: given.registry }),
    start('kubeconfig', 'kubeconfig', { 'cluster-id': given.clusterId }),
  ]
}

/** @throws Error if the action fails: the figure would mean something else */
const toEnd = (name: string, script: Script): Subject<ProcessSample> => ({
  name,
  measure: async () => {
    const sample = await runMeasured(script)
    if (sample.exitCode === 0) return sample
    throw new Error(`${name} failed: ${sample.output}`)
  },
})

/** Returns how many times as long the peer takes, round by round. */
const timesFaster = (
  { name, ours }: Peer,
  samples: ReadonlyMap<string, readonly ProcessSample[]>,
): Figure => {
  const theirs = samples.get(name) ?? []
  const ratios = (samples.get(ours) ?? []).flatMap(({ wallMilliseconds }, round) => {
    const other = theirs[round]
    return other === undefined ? [] : [other.wallMilliseconds / wallMilliseconds]
  })
  return {
    subject: ours,
    measure: 'times faster than the peer',
    summary: summarize(ratios),
    aim: { bound: 'at least', value: 2 },
  }
}

const figuresOf = (subject: string, samples: readonly ProcessSample[]): Figure[] => [
  {
    subject,
    measure: 'wall ms',
    summary: summarize(samples.map(({ wallMilliseconds }) => wallMilliseconds)),
  },
  {
    subject,
    measure: 'CPU ms',
    summary: summarize(samples.map(({ cpuMilliseconds }) => cpuMilliseconds)),
  },
  {
    subject,
    measure: 'peak MB',
    summary: summarize(samples.map(({ megabytes }) => megabytes)),
  },
]

/** Measures on an emulator that it starts and ends. */
export const endToEnd = async (bench: Workbench): Promise<TopicResult[]> => {
  if ((await emulator('up', '--name', NAME)) !== 0) {
    return [{ title, figures: [], notes: ['Skipped: the emulator did not start, see above.'] }]
  }
  try {
    const environment = (await environmentOf(NAME)) as Environment
    const empty: Subject<ProcessSample> = {
      name: 'an empty script',
      measure: () => runMeasured({ path: bench.baselines.empty, environment: {} }),
    }
    const { peers, notes } = findPeers()
    const { endpoint: url, ociConfig, clusterId } = environment
    const subjects = [
      empty,
      ...starts(environment).map((start) => toEnd(start.subject, scriptOf(bench, start))),
      ...peers.map((peer) => toEnd(peer.name, withInputs(peer, { url, ociConfig, clusterId }))),
    ]
    const samples = await interleaved(subjects, bench.rounds)
    return [
      {
        title,
        figures: [
          ...[...samples].flatMap(([subject, own]) => figuresOf(subject, own)),
          ...peers.map((peer) => timesFaster(peer, samples)),
        ],
        notes: [
          ...notes,
          ...(peers.length === 0 ? [] : aboutPeers),
          `Median [quartiles] of ${bench.rounds} interleaved rounds. CPU is the action's own: not kubectl's, not the emulator's.`,
        ],
      },
    ]
  } finally {
    await emulator('down', '--name', NAME)
  }
}
