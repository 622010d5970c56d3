import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { buildServer } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { stepsOf } from './build-steps.ts'
import { engineNames, openEngine, type TestEngine } from './engines.ts'
import { startSshAgent } from './ssh-agent.ts'

/** Of no machine that runs tests. */
const foreign = 's390x'

let bed: TestBed
let server: string
let foreignServer: string

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  server = await buildServer(bed)
  foreignServer = await buildServer(bed, foreign)
}, 240_000)

afterAll(async () => bed.end(), 120_000)

describe.each(engineNames)('inputs of build-push with %s', (name) => {
  const repository = `inputs/${name.replaceAll(' ', '-').toLowerCase()}`
  const isDocker = name.startsWith('docker')
  let engine: TestEngine
  let job: JobSteps
  let context: string

  /** Builds a Dockerfile; pushes only where `more` says a tag. */
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

  it('hosts, arguments and a stage reach the steps', async () => {
    const dockerfile = [
      'ARG WORDS',
      'ENV WORDS=$WORDS',
      'RUN ["/server", "holds", "/proc/self/environ", "WORDS=a, b=c"]',
      'RUN ["/server", "holds", "/etc/hosts", "10.1.2.3"]',
      'FROM scratch AS wanted',
      'COPY --from=0 /server /',
      'FROM scratch AS broken',
      'COPY missing /',
      '',
    ]
    const step = await build(dockerfile.join('\n'), {
      ...{ 'add-hosts': 'db:10.1.2.3', target: 'wanted', 'build-args': 'WORDS=a, b=c' },
      // Without a network, podman and buildah give steps no /etc/hosts.
      ...(isDocker ? {} : { network: 'host' }),
    })
    expect(success(step)).toEqual(succeeded)
  }, 60_000)

  it('a further context is there, or the builder that has it is named', async () => {
    const lib = join(context, 'lib')
    mkdirSync(lib)
    writeFileSync(join(lib, 'note'), 'of the library')
    const steps = ['COPY --from=lib note /note', 'RUN ["/server", "holds", "/note", "library"]', '']
    const step = await build(steps.join('\n'), { 'build-contexts': `lib=${lib}` })
    // The distribution's docker is older than these.
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

  it('a step that runs on another processor says that QEMU is missing', async () => {
    cpSync(foreignServer, join(context, 'foreign'))
    const dockerfile = 'COPY foreign /\nRUN ["/foreign", "stay"]\n'
    const { code, text } = refusal(await build(dockerfile, { platforms: `linux/${foreign}` }))
    expect(code).toBe('IMAGE_BUILD_FAILED')
    expect(text).toContain('docker/setup-qemu-action')
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
    const index = await manifestOf(filled.outputs['image'] ?? '')
    expect(index.manifests?.map(({ platform }) => platform?.architecture)).toContain('unknown')
    await engine.prune()
    const step = await build(dockerfile, {
      tags: 'local2',
      'cache-from': `type=local,src=${folder}`,
    })
    expect(success(step)).toEqual(succeeded)
    expect(stepsOf(step).cached).toBeGreaterThan(0)
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

interface Index {
  readonly manifests?: readonly { readonly platform?: { readonly architecture: string } }[]
}

/** An index as the registry gives it to who pulls. */
const manifestOf = async (image: string): Promise<Index> => {
  const { registry, registryUser, registryToken } = bed.environment
  const [name = '', digest = ''] = image.slice(registry.length + 1).split('@')
  const basic = Buffer.from(`${registryUser}:${registryToken}`).toString('base64')
  const realm = (await fetch(`http://${registry}/v2/`)).headers.get('www-authenticate') ?? ''
  const [, address = ''] = /realm="([^"]+)"/.exec(realm) ?? []
  const [, service = ''] = /service="([^"]+)"/.exec(realm) ?? []
  const query = new URLSearchParams({ service, scope: `repository:${name}:pull` })
  const headers = { authorization: `Basic ${basic}` }
  const granted = await fetch(`${address}?${query.toString()}`, { headers })
  const { token } = (await granted.json()) as { token: string }
  const accept = 'application/vnd.oci.image.index.v1+json'
  const answer = await fetch(`http://${registry}/v2/${name}/manifests/${digest}`, {
    headers: { authorization: `Bearer ${token}`, accept },
  })
  return (await answer.json()) as Index
}
