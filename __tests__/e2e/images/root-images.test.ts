import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { buildServer } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { engineNames, openEngine, type TestEngine } from './engines.ts'

/** Where the chart expects each image, and how the environment file sets that. */
const images = {
  edge: { at: '{{ .Values.edge.image.repository }}@{{ .Values.edge.image.digest }}', wiring: {} },
  orders: {
    at: '{{ .Values.stock.box.repository }}@{{ .Values.stock.box.digest }}',
    wiring: { 'image-key': 'stock.box' },
  },
  worker: {
    at: '{{ .Values.jobs.registry }}/{{ .Values.jobs.path }}@{{ .Values.jobs.sum }}',
    wiring: {
      'image-values': {
        'jobs.registry': '{registry}',
        'jobs.path': '{repository}',
        'jobs.sum': '{digest}',
      },
    },
  },
} as const

type Name = keyof typeof images
const names = Object.keys(images) as readonly Name[]

const deployment = (name: Name): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      terminationGracePeriodSeconds: 0
      imagePullSecrets: [{ name: {{ .Values.pullSecret }} }]
      containers:
        - name: app
          image: "${images[name].at}"
          resources: { limits: { cpu: 50m, memory: 32Mi }, requests: { cpu: 50m, memory: 32Mi } }
`

/** The root action with several images in its environment file, from build to pods. */
describe('the root action with several images', () => {
  const repository = 'several/root'
  let bed: TestBed
  let engine: TestEngine
  let job: JobSteps
  let namespace: string
  let file: string

  const place = (path: string, text: string): void => writeFileSync(join(bed.folder, path), text)

  const writeChart = (): void => {
    mkdirSync(join(bed.folder, 'chart/templates'), { recursive: true })
    place('chart/Chart.yaml', 'apiVersion: v2\nname: several\nversion: 0.1.0\n')
    place('chart/values.yaml', 'edge: {}\nstock: {}\njobs: {}\npullSecret: none\n')
    place('chart/templates/all.yaml', names.map(deployment).join('---\n'))
  }

  const writeContexts = async (): Promise<void> => {
    const server = await buildServer(bed)
    for (const name of names) {
      mkdirSync(join(bed.folder, name))
      cpSync(server, join(bed.folder, name, 'server'))
      place(`${name}/data`, name)
      place(`${name}/Dockerfile`, 'FROM scratch\nCOPY . /\nENTRYPOINT ["/server", "stay"]\n')
      bed.atEnd(() => bed.sdk('delete_repository', `${repository}/${name}`))
    }
  }

  const writeEnvironment = (): string => {
    const { clusterId, registryCompartmentId: compartment, registry } = bed.environment
    const { builder } = engine
    const described = names.map((name) => {
      const own = { context: join(bed.folder, name), repository: `${repository}/${name}` }
      return [name, { ...own, compartment, registry, builder, ...images[name].wiring }] as const
    })
    const release = { name: 'several', namespace, chart: join(bed.folder, 'chart') }
    const environment = {
      cluster: clusterId,
      images: Object.fromEntries(described),
      release: { ...release, path: 'none', timeout: '3m' },
    }
    place('oke.yml', stringify(environment))
    return join(bed.folder, 'oke.yml')
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const [, made] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      bed.namespace('several'),
    ])
    namespace = made
    engine = await openEngine(engineNames[0] ?? 'podman', bed)
    writeChart()
    await writeContexts()
    file = writeEnvironment()
    job = new JobSteps({
      ...{ ...jobEnvironment(bed.environment), ...deployerProfile(bed.environment) },
      ...{ ...engine.environment, GITHUB_SHA: 'b'.repeat(40) },
    })
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 240_000)

  afterAll(async () => bed.end(), 300_000)

  const run = async () => {
    const step = await job.run('root', {
      ...{ 'environment-file': file, stages: 'build-push, deploy' },
      ...{ 'pull-username': bed.environment.registryUser },
      ...{ 'pull-token': bed.environment.registryToken },
    })
    expect(success(step)).toEqual(succeeded)
    const pushed = JSON.parse(step.outputs['images'] ?? '{}') as Record<Name, string>
    return { step, pushed }
  }

  /** Returns the running images, by Deployment; their rollouts have been waited for. */
  const running = async () => {
    const column = (path: string) => `{${path}}{" "}`
    const rows = await bed.kubectl(
      ...['get', 'deployments', '--namespace', namespace],
      `-o=jsonpath={range .items[*]}${['.metadata.name', '.status.readyReplicas', '.spec.template.spec.containers[0].image'].map(column).join('')}{"\\n"}{end}`,
    )
    return Object.fromEntries(
      rows.split('\n').flatMap((row) => {
        const [name, ready, image] = row.trim().split(' ')
        return name ? [[name, `${ready} of ${image}`]] : []
      }),
    )
  }

  it('builds each, and hands each to the chart values that take it', async () => {
    const { step, pushed } = await run()
    const { registry, namespace: tenancy } = bed.environment
    for (const name of names) {
      const own = `${registry}/${tenancy}/${repository}/${name}@sha256:`
      expect(pushed[name]).toContain(own)
      expect(step.stdout).toMatch(new RegExp(`^${name} \\| .*COPY \\. /`, 'm'))
    }
    expect(new Set(Object.values(pushed)).size).toBe(names.length)
    expect(await running()).toEqual(
      Object.fromEntries(names.map((name) => [name, `1 of ${pushed[name]}`])),
    )
    const changes = JSON.parse(step.outputs['changes'] ?? '[]') as { target: string }[]
    expect(changes.map(({ target }) => target)).toEqual(
      expect.arrayContaining(names.map((name) => `repository ${repository}/${name}`)),
    )
  }, 240_000)

  it('pushes and rolls out again only the one that has changed', async () => {
    const before = await running()
    place('orders/data', 'changed')
    const { step, pushed } = await run()
    for (const name of names) {
      const was = before[name] === `1 of ${pushed[name]}`
      expect([name, was]).toEqual([name, name !== 'orders'])
      expect(step.stdout.includes(`${name} | Unchanged: `)).toBe(was)
    }
    expect(step.outputs['revision']).toBe('2')
    expect(await running()).toEqual({ ...before, orders: `1 of ${pushed.orders}` })
  }, 240_000)
})
