import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

const name = 'e2e/broken-image'

describe('build-push of an image that cannot be', () => {
  let bed: TestBed
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    for (const made of [name, `${name}/unpushed`]) {
      bed.atEnd(() => bed.sdk('delete_repository', made))
    }
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    const { registry, registryUser, registryToken } = bed.environment
    const login = { registry, username: registryUser, 'auth-token': registryToken }
    expect(success(await job.run('login-ocir', login))).toEqual(succeeded)
  }, 120_000)

  afterAll(async () => bed.end(), 60_000)

  const build = (context: string, more: Record<string, string> = {}, by = job) =>
    by.run('build-push', {
      repository: name,
      'compartment-id': bed.environment.registryCompartmentId,
      registry: bed.environment.registry,
      context,
      ...more,
    })
  const contextWith = async (folder: string, dockerfile: string) => {
    const path = join(bed.folder, folder)
    await mkdir(path, { recursive: true })
    await writeFile(join(path, 'Dockerfile'), dockerfile)
    return path
  }

  it.each<[string, () => Promise<string>, Record<string, string>, RegExp]>([
    [
      'copies what is not there',
      () => contextWith('a', 'FROM scratch\nCOPY nothing /\n'),
      {},
      /nothing/,
    ],
    ['is no Dockerfile', () => contextWith('b', 'FORM scratch\n'), {}, /FORM|FROM/i],
    [
      'lacks its Dockerfile',
      () => contextWith('c', ''),
      { file: 'no/Dockerfile' },
      /no\/Dockerfile/,
    ],
    ['lacks its folder', () => Promise.resolve(join(bed.folder, 'no-context')), {}, /no-context/],
  ])(
    'it %s: fails with the error of the builder',
    async (_what, context, more, part) => {
      const step = await build(await context(), more)
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code, step.outputs]).toEqual([1, 'IMAGE_BUILD_FAILED', {}])
      expect(text).toMatch(part)
      expect(text).toMatch(/\n {2}Fix: \S/)
    },
    60_000,
  )

  it('could be built, but without a login nothing is built or created', async () => {
    const stranger = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(stranger.end()))
    const context = await contextWith('d', 'FROM scratch\nCOPY Dockerfile /\n')
    const step = await build(context, { repository: `${name}/unpushed` }, stranger)
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code, step.outputs]).toEqual([1, 'REGISTRY_LOGIN_MISSING', {}])
    expect(text).toMatch(/Fix: Run the login-ocir action/)
    expect(step.stdout).not.toMatch(/STEP 1/)
    const made = await bed.sdk<{ name: string }[]>('repositories', 'own')
    expect(made.map((repository) => repository.name)).not.toContain(`${name}/unpushed`)
  }, 60_000)

  it('may not be pushed by this user: says so, and what is needed', async () => {
    const { registry, registryUser } = bed.environment
    const stranger = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(stranger.end()))
    const login = { registry, username: registryUser, 'auth-token': 'not-the-token' }
    const refused = await stranger.run('login-ocir', login)
    expect(refusal(refused)).toMatchObject({ exitCode: 1, code: 'REGISTRY_LOGIN_REFUSED' })
    // An existing login that is no longer valid.
    const auth = Buffer.from(`${registryUser}:not-the-token`).toString('base64')
    const folder = join(stranger.temporaryFolder, '.docker')
    await mkdir(folder, { recursive: true })
    await writeFile(
      join(folder, 'config.json'),
      JSON.stringify({ auths: { [registry]: { auth } } }),
    )
    const context = await contextWith('e', 'FROM scratch\nCOPY Dockerfile /\n')
    const step = await build(context, {}, stranger)
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code, step.outputs]).toEqual([1, 'IMAGE_BUILD_FAILED', {}])
    expect(text).toMatch(/Fix: Log in with the login-ocir action/)
    for (const { stdout } of [refused, step]) {
      expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('not-the-token')
    }
  }, 60_000)
})
