import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { sharedEmulator } from '../../emulator-fixture.ts'
import { type Pool, TestBed } from '../../emulator/test-bed.ts'
import { outcomeOf } from '../../official-clients.ts'
import { succeeded, success } from '../action-outcome.ts'
import { ApiServerProxy } from '../api-server-proxy.ts'
import { pod, type Specimen } from './specimens.ts'
import { type Deed, deeds, DisturbedTools, type Hit, type Moment } from './tool-deeds.ts'
import { helms, isWhole, ZooRelease } from './zoo-release.ts'

/** Concurrent deployments in the full run. */
const AT_ONCE = 4

/** Enough objects to interrupt Helm in the middle of them. */
const MAPS = 25

const template = `{{- range $at := until ${MAPS} }}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: "map-{{ $at }}" }
data: { text: "{{ $.Values.text }}" }
{{- end }}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: hook, annotations: { helm.sh/hook: "pre-install,pre-upgrade" } }
data: { text: "{{ $.Values.text }}" }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: app }
spec:
  selector: { matchLabels: { app: app } }
  template:
    metadata: { labels: { app: app }, annotations: { text: "{{ .Values.text }}" } }
    spec:${pod()}
`

const specimen: Specimen = {
  name: 'hit',
  values: { text: 'one' },
  change: 'text=two',
  victim: 'deployment/app',
  files: {
    'Chart.yaml': 'apiVersion: v2\nname: hit\nversion: 0.1.0\n',
    'templates/all.yaml': template,
  },
}

/** The preparation and the change of each step, and what its objects contain in the end. */
const steps = {
  install: { before: async () => undefined, set: {}, text: 'one' },
  upgrade: {
    before: async (release: ZooRelease) => void (await release.deployed()),
    set: { set: 'text=two' },
    text: 'two',
  },
  repair: {
    before: async (release: ZooRelease) => {
      await release.deployed()
      await release.kubectl('delete', specimen.victim)
    },
    set: {},
    text: 'one',
  },
} as const

type Step = keyof typeof steps

const MIDDLE: Moment = { tool: 'helm', command: 'upgrade', nth: 1 }

interface Try {
  readonly step: Step
  readonly deed: Deed
  readonly moment: Moment
  readonly major: string
  readonly folder: string
}

/** One of each; CHART_ZOO=all tries every call of every step, with both. */
const sample: readonly [Step, Deed, string][] = [
  ['install', 'the API server is away', '4'],
  ['upgrade', 'the tool is killed', '3'],
  ['repair', 'the action is killed', '4'],
]

interface Labelled {
  readonly items: readonly { readonly metadata: { readonly labels: Record<string, string> } }[]
}

interface Maps {
  readonly items: readonly {
    readonly metadata: { name: string }
    readonly data?: { text?: string }
  }[]
}

let runs = Date.now()

/** Returns the variables of an attempt at a run, which may be a re-run. */
const attempt = (id: number, nth: number) => ({
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_RUN_ID: String(id),
  GITHUB_RUN_ATTEMPT: String(nth),
})

describe('a deployment that is hit', () => {
  let bed: TestBed
  let pool: Pool
  let server: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    pool = await bed.pool('Pod.Simulated', 1)
    server = /server: (\S+)/.exec(await readFile(bed.environment.kubeconfig, 'utf8'))?.[1] ?? ''
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  /** Runs a step once with tools that may be disturbed. */
  const run = async (release: ZooRelease, step: Step, id: number, hit?: Omit<Hit, 'namespace'>) => {
    const proxy = await ApiServerProxy.to(server)
    const folder = join(release.folder, 'tools')
    const path = release.environment['PATH'] ?? ''
    const given = hit && { ...hit, namespace: release.namespace }
    const tools = await DisturbedTools.in(folder, path, () => proxy.leaveFor(10_000), given)
    const kubeconfig = await proxy.kubeconfig(release.environment['KUBECONFIG'] ?? '', folder)
    const environment = { ...attempt(id, 1), KUBECONFIG: kubeconfig, PATH: `${folder}:${path}` }
    const ended = await release.deploy(steps[step].set, environment)
    const moments = await tools.moments()
    const isDone = await tools.isDone()
    await Promise.all([tools.end(), proxy.end()])
    return { ended, moments, isDone }
  }

  /**
   * Returns what is wrong with the release in the end, by Helm's records and by the cluster. An
   * older revision that was interrupted stays pending in Helm's records, and does no harm.
   */
  const problems = async (release: ZooRelease, step: Step): Promise<string[]> => {
    const json = async <T>(...argv: string[]) =>
      JSON.parse(await release.kubectl('get', ...argv, '-o=json')) as T
    const kept = await json<Labelled>('secrets', '--selector=owner=helm')
    const labels = kept.items.map(({ metadata }) => metadata.labels)
    const newest = labels.toSorted((a, b) => Number(b['version']) - Number(a['version']))[0]
    const maps = (await json<Maps>('configmaps')).items.filter(({ data }) => data?.text)
    const { text } = steps[step]
    const manifest = join(release.folder, 'manifest.yaml')
    await writeFile(manifest, await release.helm('get', 'manifest', release.name))
    const argv = ['diff', `--namespace=${release.namespace}`, `--filename=${manifest}`]
    const diff = await outcomeOf('kubectl', argv, { env: bed.shell })
    return [
      ...(newest?.['status'] === 'deployed'
        ? []
        : [`the newest revision is ${newest?.['status']}`]),
      ...(maps.length === MAPS + 1 ? [] : [`${maps.length} ConfigMaps`]),
      ...maps.flatMap(({ metadata, data }) =>
        data?.text === text ? [] : [`${metadata.name} says ${data?.text}`],
      ),
      ...(diff.code === 0 ? [] : [`other than deployed: ${diff.stdout}${diff.stderr}`]),
    ]
  }

  const hit = async ({ step, deed, moment, major, folder }: Try): Promise<string[]> => {
    const id = ++runs
    const release = await ZooRelease.of(bed, pool.nodes[0] ?? '', { specimen, major, folder })
    await steps[step].before(release)
    const { isDone } = await run(release, step, id, { ...moment, deed })
    if (!isDone) return [`was never met: ${moment.tool} ${moment.command} #${moment.nth}`]
    const again = await release.deploy(steps[step].set, attempt(id, 2))
    const wrong = again.exitCode === 0 ? await problems(release, step) : [again.stdout]
    if (wrong.length === 0) await release.remove()
    return wrong
  }

  const momentsOf = async (step: Step, major: string, folder: string) => {
    const release = await ZooRelease.of(bed, pool.nodes[0] ?? '', { specimen, major, folder })
    await steps[step].before(release)
    const { ended, moments } = await run(release, step, ++runs)
    expect(success(ended)).toEqual(succeeded)
    expect(await problems(release, step)).toEqual([])
    expect(moments).toContainEqual(MIDDLE)
    return moments
  }

  const tries = helms.flatMap(([major, folder]) =>
    sample.flatMap(([step, deed, with_]) =>
      with_ === major ? [{ step, deed, major, folder }] : [],
    ),
  )

  if (isWhole) {
    const everything = helms.flatMap(([major, folder]) =>
      (['install', 'upgrade', 'repair'] as const).map((step) => ({ step, major, folder })),
    )
    it.each(everything)(
      '$step with Helm $major, at each call: run again, it is as if nothing had been',
      async ({ step, major, folder }) => {
        const moments = await momentsOf(step, major, folder)
        const tries = moments.flatMap((moment) => deeds.map((deed) => ({ moment, deed })))
        // Most of a try is waiting: for the API server, for a release's lock, for pods.
        const several = pLimit(AT_ONCE)
        const found = await Promise.all(
          tries.map(({ moment, deed }) =>
            several(async () => {
              const { tool, command, nth } = moment
              const wrong = await hit({ step, deed, moment, major, folder }).catch(
                (error: unknown) => [String(error)],
              )
              const what = `${deed} at ${tool} ${command} #${nth}`
              process.stderr.write(`${what}: ${wrong.join('\n') || 'right'}\n`)
              return wrong.map((one) => `${what}: ${one}`)
            }),
          ),
        )
        const wrong = found.flat()
        expect(wrong).toEqual([])
      },
      3_600_000,
    )
  } else {
    it.each(tries)(
      '$step with Helm $major, $deed in the middle: run again, it is as if nothing had been',
      async (one) => {
        expect(await hit({ ...one, moment: MIDDLE })).toEqual([])
      },
      120_000,
    )
  }
})
