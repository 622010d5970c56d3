import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps, signedInEnvironment, notedBy } from '../actions/job-steps.ts'
import { imagePrograms } from '../emulator/image-client.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { type Ended, outcomeOf } from '../official-clients.ts'

/** A user's own login, in a layout that no program would write. */
const foreign = '{ "auths": {"ghcr.io": {"auth":"eDp5"}},\n      "HttpHeaders": {} }'

let bed: TestBed
let job: JobSteps
let dockerConfig: string

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
}, 120_000)

afterAll(async () => bed.end(), 120_000)

beforeEach(async () => {
  job = new JobSteps(signedInEnvironment(bed.environment))
  await mkdir(join(job.temporaryFolder, '.docker'))
  dockerConfig = join(job.temporaryFolder, '.docker', 'config.json')
  await writeFile(dockerConfig, foreign)
})

afterEach(() => job.end())

/** Runs a tool of a later step, with the job's home folder and its own storage. */
const laterStep = async (program: string) => {
  const folder = await mkdtemp(join(bed.folder, 'later-'))
  const storage = ['--root', join(folder, 'storage'), '--storage-driver', 'vfs']
  const places = program === 'helm' ? [] : [...storage, '--runroot', join(folder, 'run')]
  const env = { ...bed.shell, HOME: job.temporaryFolder, TMPDIR: folder }
  const run = (...argv: string[]): Promise<Ended> =>
    outcomeOf(program, [...places, ...argv], { env })
  return { folder, run }
}

const image = (repository: string): string =>
  `${bed.environment.registry}/${bed.environment.namespace}/${repository}:1`

describe.each(imagePrograms)('login-ocir for %s', (program) => {
  const own = `login/${program}`

  it('lets it push to the repositories of the login alone, and takes the login back', async () => {
    await bed.sdk('create_repository', own)
    await bed.sdk('create_repository', `${own}-other`)
    bed.atEnd(() => bed.sdk('delete_repository', own))
    bed.atEnd(() => bed.sdk('delete_repository', `${own}-other`))
    const { registry, namespace } = bed.environment
    const step = await job.run('login-ocir', { registry, repositories: own })
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs).toMatchObject({
      'tenancy-namespace': namespace,
      'repository-prefix': `${registry}/${namespace}`,
    })
    expect((await stat(dockerConfig)).mode & 0o777).toBe(0o600)

    const { folder, run } = await laterStep(program)
    await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    const built = await run('build', '--isolation', 'chroot', '--tag', image(own), folder)
    expect(built).toMatchObject({ code: 0 })
    expect(await run('push', image(own))).toMatchObject({ code: 0 })
    await run('tag', image(own), image(`${own}-other`))
    const elsewhere = await run('push', image(`${own}-other`))
    expect(elsewhere.code).not.toBe(0)
    expect(elsewhere.stderr).toMatch(/denied|unauthorized|authentication required/i)

    const [post] = await job.post('login-ocir')
    expect(post?.stdout).toContain(`Logged out of ${registry}`)
    expect(await readFile(dockerConfig, 'utf8')).toBe(foreign)
    expect((await run('push', image(own))).code).not.toBe(0)
  }, 180_000)
})

describe('login-ocir', () => {
  it("lets helm push a chart, which also reads docker's config", async () => {
    const { registry, namespace } = bed.environment
    expect(success(await job.run('login-ocir', { registry }))).toEqual(succeeded)
    const { folder, run } = await laterStep('helm')
    await mkdir(join(folder, 'chart', 'templates'), { recursive: true })
    await writeFile(
      join(folder, 'chart', 'Chart.yaml'),
      'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    )
    expect(await run('package', join(folder, 'chart'), '--destination', folder)).toMatchObject({
      code: 0,
    })
    // A push would create it in the root compartment, where the CI user has no rights.
    await bed.sdk('create_repository', 'login/charts/chart')
    bed.atEnd(() => bed.sdk('delete_repository', 'login/charts/chart'))
    const target = `oci://${registry}/${namespace}/login/charts`
    const pushed = await run('push', join(folder, 'chart-1.0.0.tgz'), target, '--plain-http')
    expect(pushed).toMatchObject({ code: 0 })
  }, 120_000)

  it('takes an auth token without any sign-in, and puts the namespace in front', async () => {
    const { registry, namespace, registryUser, registryToken } = bed.environment
    const user = registryUser.split('/').slice(1).join('/')
    const outside = new JobSteps(jobEnvironment(bed.environment))
    const given = {
      registry,
      'tenancy-namespace': namespace,
      username: `Default/${user}`,
      'auth-token': registryToken,
    }
    const step = await outside.run('login-ocir', given, { environment: { RUNNER_DEBUG: '1' } })
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toContain(`as ${namespace}/Default/${user}`)
    const config = join(outside.temporaryFolder, '.docker', 'config.json')
    const { auths } = JSON.parse(await readFile(config, 'utf8')) as {
      auths: Record<string, { auth: string }>
    }
    const response = await fetch(`http://${registry}/20180419/docker/token`, {
      headers: { authorization: `Basic ${auths[registry]?.auth ?? ''}` },
    })
    expect(response.status).toBe(200)
    const shown = step.stdout.replaceAll(/^::add-mask::.*$/gm, '')
    for (const secret of [registryToken, auths[registry]?.auth ?? '-']) {
      expect(`${shown}${JSON.stringify([step.state, step.outputs, step.exported])}`).not.toContain(
        secret,
      )
      expect(step.stdout).toContain(`::add-mask::${secret}`)
    }
    await outside.post('login-ocir')
    expect(existsSync(config)).toBe(false)
    outside.end()
  }, 60_000)

  it('logs in to several registries, and asks each region for its own token', async () => {
    const { registry } = bed.environment
    const hosts = ['eu-frankfurt-1', 'ocir.xx-newplace-9.oci.oraclecloud.com', 'fra.ocir.io']
    const step = await job.run('login-ocir', { registry: [registry, ...hosts].join('\n') })
    expect(success(step)).toEqual(succeeded)
    expect(step.outputs['registries']?.split('\n')).toEqual([
      registry,
      'ocir.eu-frankfurt-1.oci.oraclecloud.com',
      ...hosts.slice(1),
    ])
    const { auths } = JSON.parse(await readFile(dockerConfig, 'utf8')) as { auths: object }
    expect(Object.keys(auths)).toHaveLength(5)
    await job.post('login-ocir')
    expect(await readFile(dockerConfig, 'utf8')).toBe(foreign)
  }, 60_000)

  it('gives the login to a credential helper that owns the host, and takes it back', async () => {
    const { registry } = bed.environment
    const folder = await mkdtemp(join(bed.folder, 'helper-'))
    const kept = join(folder, 'kept')
    const helper = join(folder, 'docker-credential-box')
    const lines = [
      '#!/bin/sh',
      `case $1 in store) cat > ${kept} ;; get) cat ${kept} 2>/dev/null || exit 1 ;; erase) rm ${kept} ;; esac`,
    ]
    await writeFile(helper, `${lines.join('\n')}\n`)
    await chmod(helper, 0o755)
    const owned = JSON.stringify({ credHelpers: { [registry]: 'box' } })
    await writeFile(dockerConfig, owned)
    const PATH = `${folder}:${bed.shell['PATH'] ?? ''}`
    expect(success(await job.run('login-ocir', { registry }, { environment: { PATH } }))).toEqual(
      succeeded,
    )
    expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject({
      ServerURL: registry,
      Username: 'BEARER_TOKEN',
    })
    expect(await readFile(dockerConfig, 'utf8')).toBe(owned)
  }, 60_000)

  it('refuses a repository that the identity may not use, and leaves the config as it was', async () => {
    const { registry } = bed.environment
    const step = await job.run('login-ocir', {
      registry,
      repositories: 'x',
      'tenancy-namespace': 'another',
    })
    expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'OCI_NOT_FOUND_OR_NOT_ALLOWED' })
    expect(refusal(step).text).toMatch(/repository:another\/x:pull,push[\s\S]*manage repos/)
    expect([step.outputs, notedBy(job, step)]).toEqual([{}, []])
    expect(await readFile(dockerConfig, 'utf8')).toBe(foreign)
  }, 60_000)
})
