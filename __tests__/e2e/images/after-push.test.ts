import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cacheFolder, cosign } from '../../../emulator/tools/modules.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { shownBy } from '../auth/secret-search.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { outcomeOf } from '../official-clients.ts'
import { watchArguments } from './argument-watch.ts'
import { engineNames, openEngine, type TestEngine } from './engines.ts'
import { type RecordingRegistry, recordingRegistry } from './recording-registry.ts'

let bed: TestBed
let admin: Admin

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  admin = new Admin(bed.environment)
}, 120_000)

afterAll(async () => bed.end(), 120_000)

/** Returns a job that is logged in to a registry, and builds one small image with an engine. */
const jobWith = async (engine: TestEngine, repository: string, registry: string) => {
  const context = join(bed.folder, repository.replaceAll('/', '-'))
  mkdirSync(context)
  writeFileSync(join(context, 'data'), repository)
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY data /\n')
  const job = new JobSteps({ ...signedInEnvironment(bed.environment), ...engine.environment })
  bed.atEnd(() => Promise.resolve(job.end()))
  bed.atEnd(() => bed.sdk('delete_repository', repository))
  const { registryUser, registryToken, registryCompartmentId } = bed.environment
  const login = { registry, username: registryUser, 'auth-token': registryToken }
  expect(success(await job.run('login-ocir', login))).toEqual(succeeded)
  const build = (more: Record<string, string> = {}, environment: Record<string, string> = {}) =>
    job.run(
      'build-push',
      {
        ...{ repository, registry, context, 'compartment-id': registryCompartmentId },
        ...{ builder: engine.builder, network: engine.network, tags: 'v1', ...more },
      },
      { environment },
    )
  return { context, build, config: engine.environment['DOCKER_CONFIG'] ?? '' }
}

describe.each(engineNames)('what %s sends', (name) => {
  let engine: TestEngine
  let registry: RecordingRegistry

  beforeAll(async () => {
    engine = await openEngine(name, bed)
    registry = await recordingRegistry(bed.environment.registry)
    bed.atEnd(() => registry.end())
  }, 60_000)

  it('is nothing of what is there already', async () => {
    const repository = `sent/${name.replaceAll(' ', '-').toLowerCase()}`
    const { build } = await jobWith(engine, repository, registry.host)
    const uploads = (all: readonly string[]) => all.filter((one) => one.includes('/blobs/'))
    expect(success(await build())).toEqual(succeeded)
    expect(uploads(registry.writes())).not.toEqual([])
    const unchanged = await build()
    expect(unchanged.outputs).toMatchObject({ unchanged: 'true' })
    expect(registry.writes()).toEqual([])
    const tagged = await build({ tags: 'v2' })
    expect(success(tagged)).toEqual(succeeded)
    const writes = registry.writes()
    expect(uploads(writes)).toEqual([])
    expect(writes.filter((one) => one.endsWith('/manifests/v2'))).toHaveLength(1)
  }, 120_000)
})

describe('the vulnerability scan', () => {
  const repository = 'scanned/shop'
  let build: Awaited<ReturnType<typeof jobWith>>['build']
  let context: string
  let compartment: string

  const push = (failOn: string, more: Record<string, string> = {}) => {
    const scan = { 'scan-fail-on': failOn, 'scan-compartment-id': compartment }
    return build({ ...scan, 'scan-timeout': '1s', ...more })
  }

  beforeAll(async () => {
    const [name = 'podman'] = engineNames.toReversed()
    const folder = join(bed.folder, 'scanned')
    mkdirSync(folder)
    const engine = await openEngine(name, { folder, atEnd: (end) => bed.atEnd(end) })
    compartment = bed.environment.networkCompartmentId
    ;({ build, context } = await jobWith(engine, repository, bed.environment.registry))
  }, 60_000)

  it('needs a statement for the compartment of its target', async () => {
    const { code, text } = refusal(await push('high'))
    expect(code).toBe('OCI_NOT_FOUND_OR_NOT_ALLOWED')
    expect(text).toContain('read container-scan-results')
    bed.atEnd(await admin.grant('read container-scan-results'))
  }, 60_000)

  it('that does not take place is an error, and names what is missing', async () => {
    const { code, text } = refusal(await push('high'))
    expect([code, text]).toEqual(['IMAGE_NOT_SCANNED', expect.stringContaining('scan target')])
  }, 60_000)

  it('is waited for; what it finds passes or fails by its severity', async () => {
    const problems = [
      { name: 'CVE-2026-0001', severity: 'LOW' },
      { name: 'CVE-2026-0002', severity: 'HIGH' },
    ]
    await admin.scan({ repository, compartmentId: compartment, problems, takesMilliseconds: 3000 })
    writeFileSync(join(context, 'data'), 'changed')
    const passed = await push('critical', { 'scan-timeout': '1m', tags: 'v2' })
    expect(success(passed)).toEqual(succeeded)
    expect(JSON.parse(passed.outputs['metadata'] ?? '')).toMatchObject({
      scan: { severity: 'high', problems: 2 },
    })
    const { code, text } = refusal(await push('high', { tags: 'v2' }))
    expect(code).toBe('IMAGE_VULNERABLE')
    expect(text).toContain('high CVE-2026-0002')
    expect(text).not.toContain('CVE-2026-0001')
  }, 120_000)
})

describe('the signature', () => {
  const password = randomBytes(12).toString('hex')
  const PATH = [cacheFolder(cosign), process.env['PATH']].join(':')
  let opened: Awaited<ReturnType<typeof jobWith>>
  let folder: string
  let secrets: Record<string, string>

  const run = (...argv: string[]) => {
    const env = { ...process.env, COSIGN_PASSWORD: password, DOCKER_CONFIG: opened.config }
    return outcomeOf(join(cacheFolder(cosign), 'cosign'), argv, { env, cwd: folder })
  }
  const verify = (image: string, key = 'cosign.pub') => run('verify', '--key', key, image)
  const sign = (environment = {}) =>
    opened.build({ sign: 'key' }, { PATH, ...secrets, ...environment })

  beforeAll(async () => {
    const [name = 'podman'] = engineNames
    folder = join(bed.folder, 'signed')
    mkdirSync(folder)
    const engine = await openEngine(name, { folder, atEnd: (end) => bed.atEnd(end) })
    opened = await jobWith(engine, 'signed/shop', bed.environment.registry)
    for (const prefix of ['cosign', 'other']) {
      const { code } = await run('generate-key-pair', '--output-key-prefix', prefix)
      expect(code).toBe(0)
    }
    const key = readFileSync(join(folder, 'cosign.key'), 'utf8')
    secrets = { COSIGN_PRIVATE_KEY: key, COSIGN_PASSWORD: password }
  }, 60_000)

  it('is made with a key, whose password no other process sees, and holds', async () => {
    const endWatch = watchArguments()
    const step = await sign()
    const commands = endWatch()
    expect(success(step)).toEqual(succeeded)
    const image = step.outputs['image'] ?? ''
    expect(step.stdout).toContain(`Signed ${image}`)
    expect(commands).toMatch(/cosign sign .*--key=env:\/\/COSIGN_PRIVATE_KEY/)
    expect(commands).not.toContain(password)
    expect(shownBy([step], [password])).toEqual([])
    expect((await verify(image)).code).toBe(0)
    expect((await verify(image, 'other.pub')).code).not.toBe(0)
    const again = await sign()
    expect(again.stdout).toContain(`Signed already: ${image}`)
  }, 90_000)

  it('that cannot be made is an error which shows no secret', async () => {
    writeFileSync(join(opened.context, 'data'), 'unsigned')
    const step = await sign({ COSIGN_PASSWORD: `not-${password}` })
    const { code, text } = refusal(step)
    expect([code, text]).toEqual(['IMAGE_NOT_SIGNED', expect.stringContaining('COSIGN_PASSWORD')])
    expect(shownBy([step], [password])).toEqual([])
  }, 60_000)
})
