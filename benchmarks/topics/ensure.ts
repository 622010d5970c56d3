import { type LocalOci, startLocalOci } from '../../__tests__/dist/local-oci.ts'
import { planNetwork } from '../../src/stages/network/network-plan.ts'
import { scriptOf } from '../action-inputs.ts'
import { type Aim, type Figure, summarize } from '../figure.ts'
import { makeLargeNetwork } from '../large-network.ts'
import { manyRules } from '../many-rules.ts'
import { type ProcessSample, runMeasured } from '../measured-process.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

type Texts = Readonly<Record<string, string>>

interface Step {
  readonly action: string
  readonly inputs: Texts
}

interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly megabytes: number
  readonly operations: readonly string[]
}

/** @throws Error if the step fails, or changes something although it must not */
const runStep = async (bench: Workbench, oci: LocalOci, step: Step): Promise<ProcessSample> => {
  const script = scriptOf(bench, { ...step, subject: step.action, environment: oci.environment })
  const sample = await runMeasured(script)
  if (sample.exitCode === 0) return sample
  throw new Error(`${step.action} failed: ${sample.output}`)
}

const recorded = async ({ adminEndpoint }: LocalOci): Promise<string[]> => {
  const response = await fetch(`${adminEndpoint}/requests`)
  const { requests } = (await response.json()) as {
    requests: { method: string; operation?: string }[]
  }
  const write = requests.find(({ method }) => method !== 'GET')
  if (write !== undefined) throw new Error(`a run without changes called ${write.operation}`)
  return requests.map(({ operation = 'unknown' }) => operation)
}

/** Runs the steps one after another and counts their requests to OCI. */
const runAll = async (bench: Workbench, oci: LocalOci, steps: readonly Step[]): Promise<Run> => {
  await fetch(`${oci.adminEndpoint}/requests`, { method: 'DELETE' })
  const samples: ProcessSample[] = []
  for (const step of steps) samples.push(await runStep(bench, oci, step))
  const sum = (of: (sample: ProcessSample) => number) =>
    samples.reduce((all, sample) => all + of(sample), 0)
  return {
    seconds: sum(({ wallMilliseconds }) => wallMilliseconds) / 1000,
    cpuSeconds: sum(({ cpuMilliseconds }) => cpuMilliseconds) / 1000,
    megabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
    operations: await recorded(oci),
  }
}

const figuresOf = (subject: string, runs: readonly Run[], aims: { calls?: Aim; seconds?: Aim }) => {
  const figure = (measure: string, of: (run: Run) => number, aim?: Aim): Figure => ({
    subject,
    measure,
    summary: summarize(runs.map(of)),
    ...(aim === undefined ? {} : { aim }),
  })
  return [
    figure('API calls', ({ operations }) => operations.length, aims.calls),
    figure('seconds', ({ seconds }) => seconds, aims.seconds),
    figure('CPU seconds', ({ cpuSeconds }) => cpuSeconds),
    figure('peak MB', ({ megabytes }) => megabytes),
  ]
}

const countsOf = ({ operations }: Run): string =>
  [...new Set(operations)]
    .sort()
    .map((name) => `${operations.filter((one) => one === name).length} ${name}`)
    .join(', ')

const repeat = async (rounds: number, run: () => Promise<Run>): Promise<Run[]> => {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) runs.push(await run())
  return runs
}

/**
 * Returns the steps for the same network and pool: with the root action, and with one action for
 * each.
 */
const noOpSteps = ({ seeded }: LocalOci): { root: Step; each: readonly Step[] } => {
  const cluster = seeded.clusterId
  const pool = { 'node-subnet-id': seeded.subnetIds.nodes, 'node-pool-name': 'shop' }
  const network = { 'cluster-id': cluster, 'node-subnet-id': seeded.subnetIds.nodes }
  return {
    root: {
      action: 'root',
      inputs: { 'cluster-id': cluster, ...pool, stages: 'ensure-network, ensure-node-pool' },
    },
    each: [
      { action: 'ensure-network', inputs: network },
      { action: 'ensure-node-pool', inputs: { ...network, ...pool } },
    ],
  }
}

const noOp = async (bench: Workbench): Promise<TopicResult> => {
  const oci = await startLocalOci()
  try {
    const { root, each } = noOpSteps(oci)
    await runStep(bench, oci, root)
    const inOne = await repeat(bench.rounds, () => runAll(bench, oci, [root]))
    const inTwo = await repeat(bench.rounds, () => runAll(bench, oci, each))
    const aims = {
      calls: { bound: 'at most', value: 12 },
      seconds: { bound: 'at most', value: 2 },
    } as const
    return {
      title: 'ensure-network and ensure-node-pool with nothing to do',
      figures: [
        ...figuresOf('the root action', inOne, aims),
        ...figuresOf('a step of each', inTwo, {}),
      ],
      notes: [
        `${bench.rounds} runs against OCI's APIs of the emulator, on loopback.`,
        ...[inOne, inTwo].flatMap((runs) => runs.slice(0, 1).map(countsOf)),
      ],
    }
  } finally {
    await oci.close()
  }
}

const largeNetwork = async (bench: Workbench): Promise<TopicResult> => {
  const oci = await startLocalOci()
  try {
    // Uses OCI's own largest page, because the small pages of tests would count as extra calls of
    // the action. No read lag: what is created below must be visible at once.
    const settings = JSON.stringify({ pageSize: 1000, readLagMilliseconds: 0 })
    await fetch(`${oci.adminEndpoint}/settings`, { method: 'PUT', body: settings })
    const network = makeLargeNetwork(oci.context, oci.seeded)
    const step = { action: 'ensure-network', inputs: network.inputs }
    await runStep(bench, oci, step)
    const few = await repeat(bench.rounds, () => runAll(bench, oci, [step]))
    network.fill()
    const many = await repeat(bench.rounds, () => runAll(bench, oci, [step]))
    const calls = { bound: 'at most', value: network.objects + 1 } as const
    return {
      title: 'ensure-network with nothing to do: 5 subnets, 5 security lists, 5 groups',
      figures: [
        ...figuresOf('only the rules that are needed', few, { calls }),
        ...figuresOf('120 rules in each list and group', many, { calls }),
      ],
      notes: many.slice(0, 1).map(countsOf),
    }
  } finally {
    await oci.close()
  }
}

const planning = (bench: Workbench): TopicResult => {
  const { wanted, inPlace } = manyRules()
  const rules = [...inPlace.holders.values()].flatMap((holder) => holder.rules).length
  const times = Array.from({ length: bench.rounds + 1 }, () => {
    const started = process.cpuUsage()
    planNetwork(wanted, inPlace, { mark: 'oke-virtual-nodes/nobodys ', prune: false })
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return {
    title: 'Planning',
    figures: [
      {
        subject: `${rules} rules, the first time`,
        measure: 'CPU ms',
        summary: summarize(times.slice(0, 1)),
      },
      { subject: `${rules} rules, again`, measure: 'CPU ms', summary: summarize(times.slice(1)) },
    ],
    notes: [
      `${wanted.length} rules are wanted, all are missing. In this process, without any call.`,
    ],
  }
}

/** Measures runs that find nothing to do, and the planning alone. */
export const ensure = async (bench: Workbench): Promise<TopicResult[]> => [
  await noOp(bench),
  await largeNetwork(bench),
  planning(bench),
]
