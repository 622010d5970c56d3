import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { emulator, type EmulatorEnvironment, environmentOf } from '../../scripts/processes.ts'
import { scriptOf } from '../action-inputs.ts'
import { type Aim, type Figure, summarize } from '../figure.ts'
import { type ProcessSample, runMeasured } from '../measured-process.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

const NAME = 'bench'
const title = 'drift-check of a release that is as described, against the emulator'

/** Objects of the release, and the time limit for checking them in seconds. */
const sizes: readonly (readonly [objects: number, aim?: Aim])[] = [
  [10],
  [100],
  [1_000, { bound: 'at most', value: 3 }],
]

type Environment = EmulatorEnvironment & {
  readonly ociConfig: string
  readonly adminEndpoint: string
}

/** Writes a chart of this many ConfigMaps. */
const makeChart = (chart: string, objects: number): void => {
  mkdirSync(join(chart, 'templates'), { recursive: true })
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: many\nversion: 1.0.0\n')
  const template = `{{- range $i := until ${objects} }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: many-{{ $i }}
  labels: { app.kubernetes.io/name: many, app.kubernetes.io/instance: {{ $.Release.Name }} }
data:
  key: "value {{ $i }}"
  file: |
    a: 1
    b: 2
{{- end }}
`
  writeFileSync(join(chart, 'templates', 'many.yaml'), template)
}

const variablesOf = (given: Environment, bench: Workbench) => ({
  GITHUB_WORKSPACE: bench.folder,
  PATH: [...given.toolFolders, process.env['PATH']].join(':'),
  OCI_CLI_ENDPOINT: given.endpoint,
  OCI_CLI_CONFIG_FILE: given.ociConfig,
})

const install = (given: Environment, bench: Workbench, name: string): void => {
  const chart = join(bench.folder, name)
  const argv = ['install', name, chart, '--namespace', name, '--create-namespace']
  const environment = { ...process.env, ...variablesOf(given, bench), KUBECONFIG: given.kubeconfig }
  execFileSync('helm', argv, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** @throws Error if the check fails or finds something: the figure would mean something else */
const check = async (
  bench: Workbench,
  given: Environment,
  file: string,
): Promise<ProcessSample & { readonly calls: number }> => {
  await fetch(`${given.adminEndpoint}/requests`, { method: 'DELETE' })
  const inputs = { 'environment-file': file, notices: 'false', 'fail-on': 'drift' }
  const environment = variablesOf(given, bench)
  const start = { subject: 'drift-check', action: 'drift-check', inputs, environment }
  const sample = await runMeasured(scriptOf(bench, start))
  if (sample.exitCode !== 0) throw new Error(`drift-check failed: ${sample.output}`)
  const response = await fetch(`${given.adminEndpoint}/requests`)
  const { requests } = (await response.json()) as { requests: readonly unknown[] }
  return { ...sample, calls: requests.length }
}

const measure = async (
  bench: Workbench,
  given: Environment,
  [objects, aim]: (typeof sizes)[number],
): Promise<Figure[]> => {
  const name = `many-${objects}`
  makeChart(join(bench.folder, name), objects)
  install(given, bench, name)
  const file = join(bench.folder, `${name}.yml`)
  const release = `{ name: ${name}, namespace: ${name}, chart: ${join(bench.folder, name)} }`
  writeFileSync(file, `cluster: ${given.clusterId}\nrelease: ${release}\n`)
  const samples: Awaited<ReturnType<typeof check>>[] = []
  for (let round = 0; round < Math.min(bench.rounds, 5); round++) {
    samples.push(await check(bench, given, file))
  }
  const figure = (measured: string, of: (one: (typeof samples)[number]) => number): Figure => ({
    subject: `${objects} objects`,
    measure: measured,
    summary: summarize(samples.map(of)),
    ...(aim === undefined || measured !== 'seconds' ? {} : { aim }),
  })
  return [
    figure('seconds', ({ wallMilliseconds }) => wallMilliseconds / 1000),
    figure('CPU seconds', ({ cpuMilliseconds }) => cpuMilliseconds / 1000),
    figure('calls of OCI', ({ calls }) => calls),
  ]
}

/** Measures on an emulator that it starts and ends. */
export const drift = async (bench: Workbench): Promise<TopicResult[]> => {
  if ((await emulator('up', '--name', NAME)) !== 0) {
    return [{ title, figures: [], notes: ['Skipped: the emulator did not start, see above.'] }]
  }
  try {
    const given = (await environmentOf(NAME)) as Environment
    const figures: Figure[] = []
    for (const size of sizes) figures.push(...(await measure(bench, given, size)))
    const notes = [
      'At most five rounds. CPU is that of the action: not of helm and kubectl, nor of the emulator.',
    ]
    return [{ title, figures, notes }]
  } finally {
    await emulator('down', '--name', NAME)
  }
}
