import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { foreignProcessor, qemu } from '../../../emulator/tools/qemu.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { buildServer } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { shownBy } from '../auth/secret-search.ts'
import { outcomeOf } from '../official-clients.ts'
import { watchArguments } from './argument-watch.ts'
import { stepsOf } from './build-steps.ts'
import { startActionsCache } from './cache-server.ts'
import { engineNames, openEngine, type TestEngine } from './engines.ts'
import { isAttestation, RegistryReader } from './registry-reader.ts'
import { startSshAgent } from './ssh-agent.ts'

let bed: TestBed
let server: string
let foreignServer: string

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  server = await buildServer(bed)
  foreignServer = await buildServer(bed, foreignProcessor)
}, 240_000)

afterAll(async () => bed.end(), 120_000)

describe.each(engineNames)('inputs of build-push with %s', (name) => {
  const repository = `inputs/${name.replaceAll(' ', '-').toLowerCase()}`
  const isDocker = name.startsWith('docker')
  let engine: TestEngine
  let job: JobSteps
  let context: string

  /** Builds a Dockerfile; pushes only if `more` contains a tag. */
  const build = (dockerfile: string, more: Record<string, string> = {}, environment = {}) => {
    const file = join(context, `Dockerfile-${randomBytes(4).toString('hex')}`)
    writeFileSync(file, `FROM scratch\nCOPY server /\n${dockerfile}`)
    const { registryCompartmentId, registry } = bed.environment
    return job.run(
      'build-push',
      {
        ...{ repository, context, file, builder: engine.builder, network: engine.network },
        ...(more['tags'] === undefined
          ? { push: 'false' }
          : { registry, 'compartment-id': registryCompartmentId }),
        ...more,
      },
      { environment },
    )
  }

  beforeAll(async () => {
    engine = await openEngine(name, bed)
    context = join(bed.folder, repository.replace('/', '-'))
    mkdirSync(context)
    cpSync(server, join(context, 'server'))
    job = new JobSteps({ ...signedInEnvironment(bed.environment), ...engine.environment })
    bed.atEnd(() => Promise.resolve(job.end()))
    const { registry, registryUser, registryToken } = bed.environment
    const login = { registry, username: registryUser, 'auth-token': registryToken }
    expect(success(await job.run('login-ocir', login))).toEqual(succeeded)
  }, 120_000)

  it('hosts, arguments, a secret file and a stage reach the steps', async () => {
    writeFileSync(join(context, 'key.pem'), 'the key of a file')
    const dockerfile = [
      'ARG WORDS',
      'ENV WORDS=$WORDS',
      'RUN ["/server", "holds", "/proc/self/environ", "WORDS=a, b=c"]',
      'RUN ["/server", "holds", "/etc/hosts", "10.1.2.3"]',
      // The distribution's docker accepts the option, and ignores it.
      ...(name === 'docker' ? [] : ['RUN ["/server", "holds", "/proc/mounts", "size=66560k"]']),
      'RUN --mount=type=secret,id=key ["/server", "holds", "/run/secrets/key", "of a file"]',
      'FROM scratch AS wanted',
      'COPY --from=0 /server /',
      'FROM scratch AS broken',
      'COPY missing /',
      '',
    ]
    const step = await build(dockerfile.join('\n'), {
      ...{ 'add-hosts': 'db:10.1.2.3', target: 'wanted', 'build-args': 'WORDS=a, b=c' },
      ...{ 'extra-args': '--shm-size=65m', secrets: `key=${join(context, 'key.pem')}` },
      ...(name === 'docker' ? { load: 'true' } : {}),
      // Without a network, podman and buildah give build steps no /etc/hosts.
      ...(isDocker ? {} : { network: 'host' }),
    })
    expect(success(step)).toEqual(succeeded)
    if (name !== 'docker') return
    const env = { ...process.env, ...engine.environment }
    const kept = await outcomeOf('docker', ['image', 'inspect', `${repository}:latest`], { env })
    expect(kept.code).toBe(0)
  }, 60_000)

  it('a further context is there, or the builder that has it is named', async () => {
    const lib = join(context, 'lib')
    mkdirSync(lib)
    writeFileSync(join(lib, 'note'), 'of the library')
    const steps = ['COPY --from=lib note /note', 'RUN ["/server", "holds", "/note", "library"]', '']
    const step = await build(steps.join('\n'), { 'build-contexts': `lib=${lib}` })
    // The distribution's docker is older than these options.
    if (name === 'docker' && step.exitCode !== 0) {
      expect(refusal(step).text).toContain('docker/setup-buildx-action')
      return
    }
    expect(success(step)).toEqual(succeeded)
  }, 60_000)

  it('an SSH agent is lent to the steps that ask for it', async () => {
    const agent = await startSshAgent(join(bed.folder, `agent-${name.replaceAll(' ', '-')}`))
    bed.atEnd(() => agent.end())
    const environment = { SSH_AUTH_SOCK: agent.socket }
    const ask = 'RUN --mount=type=ssh ["/server", "agent"]\n'
    expect(success(await build(ask, { ssh: 'default' }, environment))).toEqual(succeeded)
    const { code } = refusal(await build(ask, { 'no-cache': 'true' }, environment))
    expect(code).toBe('IMAGE_BUILD_FAILED')
  }, 60_000)

  it('a step of another processor says that QEMU is missing, and runs where it is there', async () => {
    cpSync(foreignServer, join(context, 'foreign'))
    const dockerfile = 'COPY foreign /\nRUN ["/foreign", "env", "NONE"]\n'
    const elsewhere = { platforms: `linux/${foreignProcessor}` }
    const { code, text } = refusal(await build(dockerfile, elsewhere))
    expect(code).toBe('IMAGE_BUILD_FAILED')
    expect(text).toContain('docker/setup-qemu-action')
    if (name !== 'docker with BuildKit') return
    // Its own image has it too; it is not registered with the kernel, so other engines do not find
    // it.
    cpSync(qemu(), join(engine.programs, `buildkit-qemu-${foreignProcessor}`))
    expect(success(await build(dockerfile, elsewhere))).toEqual(succeeded)
  }, 60_000)

  const forDocker = (title: string, test: () => Promise<void>) =>
    isDocker ? it(title, test, 90_000) : undefined

  forDocker('a cache in the image itself saves the steps of the next build', async () => {
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    const { registry, namespace } = bed.environment
    const dockerfile = 'RUN ["/server", "env", "NONE"]\nRUN ["/server", "env", "NONE2"]\n'
    const cached = { tags: 'inline', 'cache-to': 'type=inline' }
    expect(success(await build(dockerfile, cached))).toEqual(succeeded)
    await engine.prune()
    const from = `type=registry,ref=${registry}/${namespace}/${repository}:inline`
    const step = await build(dockerfile, { tags: 'inline2', 'cache-from': from })
    expect(success(step)).toEqual(succeeded)
    expect(stepsOf(step).cached).toBeGreaterThan(0)
  })

  forDocker('attestations and a cache in a folder need a builder of its own', async () => {
    const folder = join(context, 'cache')
    const dockerfile = 'RUN ["/server", "env", "NONE3"]\n'
    const filled = await build(dockerfile, {
      ...{ tags: 'local', 'cache-to': `type=local,dest=${folder}`, provenance: 'mode=max' },
    })
    if (name === 'docker') {
      const { code, text } = refusal(filled)
      expect([code, text]).toEqual([
        'IMAGE_BUILD_FAILED',
        expect.stringContaining('docker/setup-buildx-action'),
      ])
      return
    }
    expect(success(filled)).toEqual(succeeded)
    const registry = await RegistryReader.of(bed, repository)
    const index = await registry.manifest(filled.outputs['digest'] ?? '')
    expect(index.manifests?.some(isAttestation)).toBe(true)
    await engine.prune()
    const step = await build(dockerfile, {
      tags: 'local2',
      'cache-from': `type=local,src=${folder}`,
    })
    expect(success(step)).toEqual(succeeded)
    expect(stepsOf(step).cached).toBeGreaterThan(0)
  })

  const forBuildKit = (title: string, test: () => Promise<void>) =>
    name === 'docker with BuildKit' ? it(title, test, 90_000) : undefined

  forBuildKit("GitHub's cache saves steps, and its token stays with the builder", async () => {
    const cache = await startActionsCache()
    bed.atEnd(() => cache.end())
    const dockerfile = 'RUN ["/server", "env", "NONE4"]\nRUN ["/server", "env", "NONE5"]\n'
    const endWatch = watchArguments()
    const filled = await build(dockerfile, { 'cache-to': 'type=gha,mode=max' }, cache.variables)
    expect(success(filled)).toEqual(succeeded)
    expect(cache.entries.all.filter(({ isFinal }) => isFinal).length).toBeGreaterThan(2)
    await engine.prune()
    const step = await build(dockerfile, { 'cache-from': 'type=gha' }, cache.variables)
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toMatch(/\(0 steps built, 3 cached\), not pushed/)
    expect(cache.asked).toContain('POST GetCacheEntryDownloadURL')
    expect(endWatch()).not.toContain(cache.token)
    expect(shownBy([filled, step], [cache.token])).toEqual([])
    // BuildKit itself records the inputs of a build.
    const { stdout } = await outcomeOf('grep', ['-rlF', cache.token, engine.folder])
    const places = stdout.split('\n').filter((path) => path !== '')
    expect(places.filter((path) => !path.endsWith('/history.db'))).toEqual([])
    const stranger = { ...cache.variables, ACTIONS_RUNTIME_TOKEN: `${cache.token}x` }
    const refused = await build(`${dockerfile}ENV X=1\n`, { 'cache-to': 'type=gha' }, stranger)
    expect(refusal(refused).text).toMatch(/401|unauthenticated/i)
    expect(shownBy([refused], [stranger.ACTIONS_RUNTIME_TOKEN])).toEqual([])
  })

  forBuildKit('a bill of materials is made by the scanner that is named', async () => {
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    const scanner = await build('ENTRYPOINT ["/server", "scan"]\n', { tags: 'scanner' })
    expect(success(scanner)).toEqual(succeeded)
    const sbom = `generator=${scanner.outputs['image'] ?? ''}`
    const step = await build('LABEL a=b\n', { tags: 'billed', sbom, network: '' })
    expect(success(step)).toEqual(succeeded)
    const registry = await RegistryReader.of(bed, repository)
    const index = await registry.manifest(step.outputs['digest'] ?? '')
    const { digest = '' } = index.manifests?.find(isAttestation) ?? {}
    const [layer] = (await registry.manifest(digest)).layers ?? []
    expect(layer?.annotations?.['in-toto.io/predicate-type']).toBe('https://spdx.dev/Document')
    expect(await registry.blob(layer?.digest ?? '')).toMatchObject({
      predicate: { spdxVersion: 'SPDX-2.3', files: [{ fileName: '/server' }] },
    })
  })

  const forOthers = (title: string, test: () => Promise<void>) =>
    isDocker ? undefined : it(title, test, 60_000)

  forOthers('what only BuildKit can is refused before the build', async () => {
    for (const more of [{ provenance: 'true' }, { sbom: 'true' }, { 'cache-to': 'type=gha' }]) {
      const { code, text } = refusal(await build('', more))
      expect([code, text]).toEqual([
        'INPUT_INVALID',
        expect.stringContaining(`${name} cannot make`),
      ])
    }
  })
})
