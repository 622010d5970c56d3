import { createHash, randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { shownBy } from '../auth/secret-search.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { buildServer, ImageClient } from '../emulator/image-client.ts'
import { pod } from '../emulator/manifests.ts'
import { settings } from '../emulator/pod-workloads.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { outcomeOf } from '../official-clients.ts'
import { stepsOf } from './build-steps.ts'
import { watchArguments } from './argument-watch.ts'
import { engineNames, openEngine, type TestEngine } from './engines.ts'
import { RegistryReader } from './registry-reader.ts'

const secret = randomBytes(24).toString('hex')
const hash = createHash('sha256').update(secret).digest('hex')

const dockerfile = `FROM scratch
COPY server /
RUN --mount=type=secret,id=token ["/server", "hash", "/run/secrets/token", "${hash}"]
COPY data /data
ENTRYPOINT ["/server"]
`

const OCI = 'org.opencontainers.image'

/** Pushed images, by the engine that built them. */
const pushed = new Map<string, string>()
let bed: TestBed
let server: string

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  server = await buildServer(bed)
}, 120_000)

afterAll(async () => bed.end(), 120_000)

describe.each(engineNames)('build-push with %s', (name) => {
  const repository = `images/${name.replaceAll(' ', '-').toLowerCase()}`
  // Podman and buildah also count steps that make no layer, and the labels.
  const isDocker = name.startsWith('docker')
  const steps = isDocker ? 3 : 6
  let engine: TestEngine
  let job: JobSteps
  let context: string

  const build = (more: Record<string, string> = {}, environment = {}, by = job) =>
    by.run(
      'build-push',
      {
        ...{ repository, 'compartment-id': bed.environment.registryCompartmentId },
        ...{ registry: bed.environment.registry, builder: engine.builder, context },
        ...{ tags: 'v1', network: engine.network, secrets: 'token=BUILD_TOKEN' },
        ...{ labels: 'team=a, b', annotations: 'note=c, d=e', ...more },
      },
      { environment: { BUILD_TOKEN: secret, GITHUB_RUN_ID: '7', ...environment } },
    )

  beforeAll(async () => {
    engine = await openEngine(name, bed)
    context = join(bed.folder, `context-${name}`)
    mkdirSync(context)
    cpSync(server, join(context, 'server'))
    writeFileSync(join(context, 'data'), name)
    writeFileSync(join(context, 'Dockerfile'), dockerfile)
    job = new JobSteps({ ...signedInEnvironment(bed.environment), ...engine.environment })
    bed.atEnd(() => Promise.resolve(job.end()))
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    const { registry, registryUser, registryToken } = bed.environment
    const login = { registry, username: registryUser, 'auth-token': registryToken }
    expect(success(await job.run('login-ocir', login))).toEqual(succeeded)
  }, 120_000)

  it('builds with a secret that never shows, and pushes', async () => {
    const endWatch = watchArguments()
    const step = await build()
    const commands = endWatch()
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toMatch(new RegExp(`Builder: ${engine.builder}`))
    expect(step.outputs).toMatchObject({ unchanged: 'false', tags: 'v1' })
    expect(stepsOf(step)).toEqual({ built: steps, cached: 0 })
    pushed.set(name, step.outputs['image'] ?? '')
    expect(commands).toMatch(/hash \/run\/secrets\/token/)
    expect(commands).not.toContain(secret)
    expect(shownBy([step], [secret])).toEqual([])
    const { code } = await outcomeOf('grep', ['-rqF', secret, engine.folder])
    expect(code).toBe(1)
    const registry = await RegistryReader.of(bed, repository)
    const { annotations, config } = await registry.manifest(step.outputs['digest'] ?? '')
    const { Labels } = (await registry.config(config?.digest ?? '')).config
    expect(Labels).toMatchObject({ team: 'a, b', [`${OCI}.source`]: expect.any(String) })
    expect(Object.keys(Labels)).not.toContain(`${OCI}.created`)
    // The distribution's docker pushes manifests without annotations.
    if (name === 'docker') return
    const run = 'https://github.com/octo/shop/actions/runs/7'
    expect(annotations).toMatchObject({ note: 'c, d=e', [`${OCI}.url`]: run })
    expect(annotations).toHaveProperty([`${OCI}.created`])
  }, 120_000)

  it('pushes nothing where nothing has changed but the run', async () => {
    const step = await build({}, { GITHUB_RUN_ID: '8' })
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs).toMatchObject({ unchanged: 'true', image: pushed.get(name) })
    expect(stepsOf(step)).toEqual({ built: 0, cached: steps })
  }, 60_000)

  it('leaves a tag of an immutable repository where it is', async () => {
    writeFileSync(join(context, 'data'), 'other')
    const step = await build({ immutable: 'true' })
    const { code, text } = refusal(step)
    expect([code, step.outputs]).toEqual(['IMAGE_TAG_IMMUTABLE', {}])
    expect(text).toMatch(/has the tag v1 already with other content/)
    expect(step.stdout).toMatch(/Changed repository \S+: immutable/)
  }, 60_000)

  it('shows the line of the Dockerfile that breaks it', async () => {
    const file = join(context, 'Broken')
    writeFileSync(file, 'FROM scratch\nCOPY server /\nRUN ["/server", "crash"]\n')
    const step = await build({ file, secrets: '' })
    const { code, text } = refusal(step)
    expect(code).toBe('IMAGE_BUILD_FAILED')
    expect(text).toMatch(/about to crash|exit (code|status):? 7/)
    expect(step.stdout).toContain(`,file=${file},line=3::`)
  }, 60_000)

  it('builds several side by side, each into a repository of its own', async () => {
    for (const image of ['edge', 'orders']) {
      mkdirSync(join(context, image))
      cpSync(server, join(context, image, 'server'))
      const lines = ['FROM scratch', `LABEL image=${image}`, 'COPY server /']
      const text = [...lines, 'ENTRYPOINT ["/server"]', ''].join('\n')
      writeFileSync(join(context, image, 'Dockerfile'), text)
      bed.atEnd(() => bed.sdk('delete_repository', `${repository}/${image}`))
    }
    const images = [
      `edge=${join(context, 'edge')}`,
      `orders=context=${join(context, 'orders')},image-key=orders.image`,
    ]
    const several = { images: images.join('\n'), context: '', secrets: '', tags: 'several' }
    const step = await build(several)
    expect(success(step)).toEqual(succeeded)
    const all = JSON.parse(step.outputs['metadata'] ?? '') as Record<string, { image: string }>
    const [edge, orders] = [all['edge']?.image ?? '', all['orders']?.image ?? '']
    expect([edge, orders]).toEqual([
      expect.stringContaining(`/${repository}/edge@sha256:`),
      expect.stringContaining(`/${repository}/orders@sha256:`),
    ])
    expect(step.outputs['images']).toBe(`edge.image=${edge}\norders.image=${orders}`)
    // A step that both share is built, and reported, for one of them.
    expect(step.stdout).toMatch(/^(edge|orders) \| .*COPY server/m)
    for (const image of ['edge', 'orders']) {
      expect(step.stdout).toMatch(new RegExp(`^${image} \\| .*Pushed`, 'm'))
    }
    pushed.set(`${name} edge`, edge).set(`${name} orders`, orders)
    const again = await build(several, { GITHUB_RUN_ID: '9' })
    expect(again.outputs).toMatchObject({ unchanged: 'true', images: step.outputs['images'] })
  }, 120_000)

  // Tests features that docker's own builder lacks.
  const forMost = (title: string, test: () => Promise<void>) =>
    name === 'docker' ? undefined : it(title, test, 90_000)
  const places = () => `${bed.environment.registry}/${bed.environment.namespace}/${repository}`

  forMost('takes steps out of a cache in the registry', async () => {
    const cache = `type=registry,ref=${places()}:cache`
    const filled = await build({
      'cache-to': `${cache}${isDocker ? ',mode=max' : ''}`,
      tags: 'filled',
    })
    expect(success(filled)).toEqual(succeeded)
    await engine.prune()
    const step = await build({ 'cache-from': cache, tags: 'cached' })
    expect(success(step)).toEqual(succeeded)
    expect(stepsOf(step).cached).toBeGreaterThanOrEqual(3)
  })

  forMost('pushes one index of two platforms, each of which can be pulled', async () => {
    const file = join(context, 'Both')
    writeFileSync(file, 'FROM scratch\nCOPY data /\n')
    const platforms = ['linux/amd64', 'linux/arm64']
    const both = { platforms: platforms.join(','), tags: 'both', secrets: '' }
    const step = await build({ file, ...both })
    expect(success(step)).toEqual(succeeded)
    const digests = JSON.parse(step.outputs['platforms'] ?? '') as Record<string, string>
    const found = Object.keys(digests).map((platform) => platform.replace('/v8', ''))
    expect(found.toSorted()).toEqual(platforms)
    expect(new Set([step.outputs['digest'], ...Object.values(digests)]).size).toBe(3)
    const client = await ImageClient.of('podman', bed)
    const { registryUser, registryToken } = bed.environment
    for (const platform of platforms) {
      const login = ['--creds', `${registryUser}:${registryToken}`, '--platform', platform]
      const pulled = await client.run('pull', ...login, step.outputs['image'] ?? '')
      expect(pulled).toMatchObject({ code: 0 })
    }
  })

  it('only builds without a sign-in', async () => {
    const { PATH = '' } = signedInEnvironment(bed.environment)
    const { registriesConf, containersConf } = bed.environment
    const stranger = new JobSteps({
      ...engine.environment,
      ...{ PATH, GITHUB_WORKSPACE: '/', GITHUB_SHA: 'a'.repeat(40) },
      ...{ CONTAINERS_REGISTRIES_CONF: registriesConf, CONTAINERS_CONF: containersConf },
    })
    bed.atEnd(() => Promise.resolve(stranger.end()))
    const step = await build({ push: 'false', registry: '', 'compartment-id': '' }, {}, stranger)
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs).toEqual({ tags: `${'a'.repeat(40)}\nv1` })
  }, 60_000)
})

it('pods of virtual nodes run what each of them has pushed', async () => {
  const [, namespace] = await Promise.all([
    bed.pool('Pod.Standard.E4.Flex', 1),
    bed.namespace('images'),
  ])
  await bed.apply(namespace, ...settings(bed))
  const pods = [...pushed].map(([name, image]) =>
    pod(name.replaceAll(' ', '-').toLowerCase(), { image, args: ['stay'] }),
  )
  expect(pods).toHaveLength(3 * engineNames.length)
  await bed.apply(namespace, ...pods)
  const all = ['wait', '-n', namespace, '--for=condition=Ready', '--timeout=120s', 'pods']
  await bed.kubectl(...all, ...pods.map(({ metadata }) => metadata.name))
}, 240_000)
