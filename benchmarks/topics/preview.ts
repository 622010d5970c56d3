import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { GitHubServer } from '../../__tests__/github-server.ts'
import { emulator, type EmulatorEnvironment, environmentOf } from '../../scripts/processes.ts'
import { scriptOf } from '../action-inputs.ts'
import { type Figure, summarize } from '../figure.ts'
import { type ProcessSample, runMeasured } from '../measured-process.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

const NAME = 'bench'
const title = 'previews, against the emulator'
const repository = 'octo/shop'
const token = 'ghs_bench'
const sha = 'a'.repeat(40)

/**
 * Previews that are created concurrently and removed by one sweep, and previews that another sweep
 * checks.
 */
const AT_ONCE = 50
const CHECKED = 500
/** How many of those that are checked have no open pull request. */
const CLOSED = 20

/** Time limit of one process in milliseconds: fifty of them share the machine. */
const LIMIT = 900_000

type Environment = EmulatorEnvironment & {
  readonly ociConfig: string
  readonly adminEndpoint: string
}

/** The dependencies of a measurement. */
interface Bed {
  readonly bench: Workbench
  readonly given: Environment
  readonly gitHub: GitHubServer
}

const toolsOf = ({ given }: Bed) => ({
  PATH: [...given.toolFolders, process.env['PATH']].join(':'),
})

const kubectl = (bed: Bed, argv: readonly string[], input = ''): void => {
  const env = { ...process.env, ...toolsOf(bed), KUBECONFIG: bed.given.kubeconfig }
  execFileSync('kubectl', argv, { env, input, stdio: ['pipe', 'ignore', 'inherit'] })
}

/** Writes a chart of one object: the figures are those of the action and its tools. */
const makeFiles = ({ bench, given }: Bed): string => {
  const chart = join(bench.folder, 'preview')
  mkdirSync(join(chart, 'templates'), { recursive: true })
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: preview\nversion: 1.0.0\n')
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\ndata: { kept: "yes" }\n'
  writeFileSync(join(chart, 'templates', 'map.yaml'), map)
  const file = join(bench.folder, 'preview.yml')
  const release = `{ name: shop, namespace: shop, chart: ${chart}, timeout: 10m }`
  writeFileSync(file, `cluster: ${given.clusterId}\nrelease: ${release}\n`)
  return file
}

/** @throws Error if the action fails: the figure would mean something else */
const run = async (
  bed: Bed,
  file: string,
  event: Readonly<Record<string, string>>,
): Promise<ProcessSample> => {
  const { bench, given, gitHub } = bed
  const environment = {
    ...toolsOf(bed),
    ...event,
    GITHUB_WORKSPACE: bench.folder,
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: gitHub.url,
    OCI_CLI_ENDPOINT: given.endpoint,
    OCI_CLI_CONFIG_FILE: given.ociConfig,
  }
  const inputs = { 'environment-file': file, 'github-token': token }
  const start = { subject: 'preview', action: 'preview', inputs, environment }
  const sample = await runMeasured({ ...scriptOf(bench, start), limit: LIMIT })
  if (sample.exitCode !== 0) throw new Error(`preview failed: ${sample.output}`)
  return sample
}

const up = (bed: Bed, file: string, number: number): Promise<ProcessSample> => {
  bed.gitHub.open(repository, number)
  const path = join(bed.bench.folder, `event-${number}.json`)
  const head = { sha, ref: `feature-${number}`, repo: { full_name: repository } }
  writeFileSync(path, JSON.stringify({ action: 'opened', pull_request: { number, head } }))
  return run(bed, file, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })
}

const sweep = (bed: Bed, file: string): Promise<ProcessSample> =>
  run(bed, file, { GITHUB_EVENT_NAME: 'schedule' })

/** Measures how long the work takes, and how many requests it sends to GitHub and OCI. */
const figuresOf = async (
  bed: Bed,
  subject: string,
  work: () => Promise<readonly ProcessSample[]>,
): Promise<Figure[]> => {
  await fetch(`${bed.given.adminEndpoint}/requests`, { method: 'DELETE' })
  bed.gitHub.requests.length = 0
  const started = performance.now()
  const samples = await work()
  const seconds = (performance.now() - started) / 1000
  const response = await fetch(`${bed.given.adminEndpoint}/requests`)
  const { requests } = (await response.json()) as { requests: readonly unknown[] }
  const cpu = samples.reduce((sum, { cpuMilliseconds }) => sum + cpuMilliseconds, 0) / 1000
  const figure = (measure: string, value: number): Figure => {
    return { subject, measure, summary: summarize([value]) }
  }
  return [
    figure('seconds', seconds),
    figure('CPU seconds', cpu),
    figure('calls of GitHub', bed.gitHub.requests.length),
    figure('calls of OCI', requests.length),
  ]
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)

/** Creates namespaces like those of previews, without anything in them. */
const makeNamespaces = (bed: Bed, all: readonly number[]): void => {
  const own = 'oke-virtual-nodes-actions'
  const items = all.map((number) => ({
    ...{ apiVersion: 'v1', kind: 'Namespace' },
    metadata: {
      name: `pr-shop-${number}`,
      labels: {
        'app.kubernetes.io/managed-by': own,
        [`${own}/repository`]: 'octo.shop',
        [`${own}/pull-request`]: String(number),
        [`${own}/sha`]: sha,
      },
    },
  }))
  kubectl(bed, ['create', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
}

const atOnce = async (bed: Bed, file: string): Promise<Figure[]> => {
  const all = numbers(1, AT_ONCE)
  const ups = () => Promise.all(all.map((number) => up(bed, file, number)))
  const figures = await figuresOf(bed, `${AT_ONCE} previews at once`, ups)
  const wrong = all.filter((number) => {
    const [comment, ...more] = bed.gitHub.comments(repository, number)
    return more.length > 0 || comment?.includes('### Preview\n') !== true
  })
  if (wrong.length > 0) throw new Error(`the comments of ${wrong.join()} are not as they should be`)
  for (const number of all) bed.gitHub.close(repository, number)
  const removed = async () => [await sweep(bed, file)]
  return [...figures, ...(await figuresOf(bed, `a sweep that removes ${AT_ONCE}`, removed))]
}

const figuresOfCheck = async (bed: Bed, file: string): Promise<Figure[]> => {
  const all = numbers(1_001, CHECKED)
  makeNamespaces(bed, all)
  for (const number of all.slice(CLOSED)) bed.gitHub.open(repository, number)
  const subject = `a sweep of ${CHECKED} that removes ${CLOSED}`
  return figuresOf(bed, subject, async () => [await sweep(bed, file)])
}

/** Measures on an emulator that it starts and ends. */
export const preview = async (bench: Workbench): Promise<TopicResult[]> => {
  if ((await emulator('up', '--name', NAME)) !== 0) {
    return [{ title, figures: [], notes: ['Skipped: the emulator did not start, see above.'] }]
  }
  const gitHub = await GitHubServer.start()
  try {
    gitHub.allow(token, { login: 'github-actions[bot]', type: 'Bot' })
    const bed = { bench, given: (await environmentOf(NAME)) as Environment, gitHub }
    const file = makeFiles(bed)
    const figures = [...(await atOnce(bed, file)), ...(await figuresOfCheck(bed, file))]
    const notes = [
      'One round. A preview here is a namespace with its quota and a release of one ConfigMap; each runs in a process of its own, all on this machine. CPU is that of the actions: not of helm and kubectl, nor of the emulator.',
    ]
    return [{ title, figures, notes }]
  } finally {
    await gitHub.end()
    await emulator('down', '--name', NAME)
  }
}
