import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type EngineName, openEngine } from '../../__tests__/e2e/images/engines.ts'
import { PlainRegistry } from '../../__tests__/e2e/images/plain-registry.ts'
import { RepositoriesMemory } from '../../__tests__/unit/src/stages/repositories-memory.ts'
import { clockUntil } from '../../src/clients/clock.ts'
import { cosign } from '../../src/clients/image-build/cosign.ts'
import { pickBuilder } from '../../src/clients/image-build/pick-builder.ts'
import { execUntil } from '../../src/clients/process/exec.ts'
import { registryImages } from '../../src/clients/registry/registry-images.ts'
import { planRepository } from '../../src/stages/build-push/repository.ts'
import { buildSeveral } from '../../src/stages/build-push/several.ts'
import { type Figure, summarize } from '../figure.ts'
import { interleaved } from '../interleaved.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

/** Incompressible bytes, in the layer that is new in each build. */
const LAYER = 8 << 20

interface Place {
  readonly folder: string
  readonly registry: PlainRegistry
}

/** Writes a build context whose layer is in no cache. */
const freshContext = ({ folder }: Place): string => {
  const context = mkdtempSync(join(folder, 'context-'))
  writeFileSync(join(context, 'data'), randomBytes(LAYER))
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY data /\n')
  return context
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const { signal } = new AbortController()
const exec = execUntil(signal)
const progress = { info: () => undefined, warning: () => undefined, waiting: () => undefined }

const bare = async ({ registry }: Place, context: string): Promise<void> => {
  const tag = `--tag=${registry.host}/acme/bare:v1`
  const args = ['buildx', 'build', tag, '--provenance=false', '--push', '--', context]
  await exec({ command: 'docker', args })
}

interface Wanted {
  readonly name: string
  readonly context: string
}

/** Runs the stage like the action does; its OCI part is in memory. */
const ours = async (
  { registry, folder }: Place,
  wanted: readonly Wanted[],
  atMost = 1,
): Promise<void> => {
  const clock = clockUntil(signal)
  const repositories = new RepositoriesMemory()
  const engine = { exec, temporary: folder, clock }
  const plans = () =>
    wanted.map(async ({ name, context }) => {
      const request = {
        ...{ registry: registry.host, repository: name, compartmentId: 'c', tags: ['v1'] },
        build: { context, arguments: {}, labels: {} },
      }
      return { name, request, plan: await planRepository(request, repositories) }
    })
  const [builder, planned] = await Promise.all([
    pickBuilder('docker', engine),
    Promise.all(plans()),
  ])
  const images = registryImages(registry.host, async () => undefined, clock)
  const clients = { repositories, builder, images, signer: cosign(exec), clock }
  await buildSeveral(planned, clients, { progress, atMost })
}

const names = ['web', 'worker', 'jobs']

const subjectsIn = (place: Place) => {
  const known = freshContext(place)
  const three = () => names.map((name) => ({ name, context: freshContext(place) }))
  const subject = (name: string, prepare: () => () => Promise<unknown>) => ({
    name,
    measure: () => seconds(prepare()),
  })
  const fresh = (run: (context: string) => Promise<unknown>) => () => {
    const context = freshContext(place)
    return () => run(context)
  }
  return [
    subject(
      'bare docker buildx build --push',
      fresh((context) => bare(place, context)),
    ),
    subject(
      'build-push',
      fresh((context) => ours(place, [{ name: 'shop', context }])),
    ),
    subject('build-push, unchanged', () => () => ours(place, [{ name: 'same', context: known }])),
    subject('three images side by side', () => {
      const all = three()
      return () => ours(place, all, all.length)
    }),
    subject('three images one after the other', () => {
      const all = three()
      return () => ours(place, all)
    }),
  ]
}

const measured = async (
  name: EngineName,
  { rounds }: Pick<Workbench, 'rounds'>,
): Promise<TopicResult> => {
  const ends: (() => Promise<unknown>)[] = []
  const before = { ...process.env }
  // The path of a Unix socket has to be short.
  const own = mkdtempSync(join(tmpdir(), 'b-'))
  try {
    const bed = { folder: own, atEnd: (end: () => Promise<unknown>) => void ends.push(end) }
    const engine = await openEngine(name, bed)
    Object.assign(process.env, engine.environment)
    const registry = await PlainRegistry.start(join(own, 'registry'))
    ends.push(async () => registry.kill())
    const samples = await interleaved(subjectsIn({ folder: own, registry }), rounds)
    const median = summarize(samples.get('bare docker buildx build --push') ?? []).median
    const figures = [...samples].map(([subject, values]): Figure => {
      const most = Number(Math.max(median * 1.05, median + 1).toFixed(2))
      const aim = { bound: 'at most', value: most } as const
      const summary = summarize(values)
      return { subject, measure: 'seconds', summary, ...(subject === 'build-push' ? { aim } : {}) }
    })
    const notes = [`A layer of ${LAYER >> 20} MB that is new each time, to a registry on loopback.`]
    return { title: `building and pushing with ${name}`, figures, notes }
  } finally {
    for (const end of ends.reverse()) await end().catch(() => undefined)
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
    Object.assign(process.env, before)
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * Measures what the action costs over the bare builder, and what concurrent builds gain. Needs
 * root.
 */
export const build = async (bench: Workbench): Promise<TopicResult[]> => [
  await measured('docker', bench),
  await measured('docker with BuildKit', bench),
]
