import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { output, TestBed } from '../emulator/test-bed.ts'
import { helms } from './release-bed.ts'

const user = { 'chart-username': 'ci', 'chart-password': 'only for charts' }
const basic = `Basic ${Buffer.from(Object.values(user).join(':')).toString('base64')}`

let bed: TestBed
let job: JobSteps
let archive: string

/** Packages a version of the chart; returns the archive. */
const packaged = async (version: string): Promise<string> => {
  const [[, folder]] = helms
  const argv = ['package', join(bed.folder, 'private'), `--version=${version}`]
  const destination = ['--destination', bed.folder]
  await output(join(folder, 'helm'), [...argv, ...destination], { env: bed.shell })
  return join(bed.folder, `private-${version}.tgz`)
}

beforeAll(async () => {
  bed = await TestBed.of(sharedEmulator())
  const chart = join(bed.folder, 'private')
  await mkdir(join(chart, 'templates'), { recursive: true })
  await writeFile(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: private\nversion: 1.2.3\n')
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: private }\n'
  await writeFile(join(chart, 'templates', 'all.yaml'), map)
  archive = await packaged('1.2.3')
}, 120_000)

afterAll(async () => bed.end(), 120_000)

afterEach(() => job.end())

/** Returns files of a job that could contain a login for charts. */
const leftovers = async (): Promise<string[]> => {
  const files = await readdir(job.temporaryFolder, { recursive: true })
  return files.filter((file) => /chart-access|registry.*json$|repositories\.yaml$/.test(file))
}

describe('a chart of a private repository', () => {
  /** The host that requires a login, and the host of its archives, which must not get the login. */
  let servers: Server[]
  let seen: { readonly path: string; readonly login: string | undefined }[]

  const serve = async (respond: (request: IncomingMessage) => Promise<Buffer | number>) => {
    const server = createServer((request, response) => {
      void respond(request).then((body) =>
        typeof body === 'number' ? response.writeHead(body).end() : response.end(body),
      )
    })
    servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }

  /** Starts a repository with one chart. @param at the address of its archive */
  const repository = async (at?: string): Promise<string> => {
    const url = await serve(async ({ url: path = '', headers }) => {
      if (headers.authorization !== basic) return 401
      if (path.endsWith('.tgz')) return readFile(archive)
      const entry = { apiVersion: 'v2', name: 'private', version: '1.2.3' }
      const urls = [`${at ?? url}/private-1.2.3.tgz`]
      const index = { apiVersion: 'v1', entries: { private: [{ ...entry, urls }] } }
      return Buffer.from(JSON.stringify(index))
    })
    return url
  }

  beforeEach(() => {
    servers = []
    seen = []
    job = new JobSteps(jobEnvironment(bed.environment))
  })

  afterEach(() => {
    for (const server of servers) server.close()
  })

  const check = (folder: string, inputs: Readonly<Record<string, string>>) => {
    const PATH = `${folder}:${process.env['PATH'] ?? ''}`
    return job.run('check', { chart: 'private', ...inputs }, { environment: { PATH } })
  }

  it.each(helms)(
    'is fetched with the login of its host by Helm %s',
    async (_major, folder) => {
      const url = await repository()
      const step = await check(folder, { 'chart-repository': url, ...user })
      expect(success(step)).toEqual(succeeded)
      expect(step.stdout).toContain('chart private is version 1.2.3')
      expect(await leftovers()).toEqual([])
    },
    60_000,
  )

  it.each(helms)(
    'sends the login to no other host with Helm %s',
    async (_major, folder) => {
      const elsewhere = await serve(async ({ url: path = '', headers }) => {
        seen.push({ path, login: headers.authorization })
        return readFile(archive)
      })
      const url = await repository(elsewhere)
      const step = await check(folder, { 'chart-repository': url, ...user })
      expect(success(step)).toEqual(succeeded)
      expect(seen).toEqual([{ path: '/private-1.2.3.tgz', login: undefined }])
    },
    60_000,
  )

  it('is refused with a wrong login, which is not shown', async () => {
    const [[, folder]] = helms
    const given = {
      'chart-repository': await repository(),
      ...user,
      'chart-password': 'a wrong one',
    }
    const step = await check(folder, given)
    const { code, text } = refusal(step)
    expect(code).toBe('CHART_NOT_FETCHED')
    expect(text).toMatch(/401/)
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('a wrong one')
    expect(await leftovers()).toEqual([])
  }, 60_000)
})

describe('a chart of OCIR', () => {
  const repository = 'private/charts/private'
  // A registry does not allow "+": Helm replaces it in the tag.
  const version = '1.3.0+build.5'

  beforeAll(async () => {
    await bed.sdk('create_repository', repository)
    bed.atEnd(() => bed.sdk('delete_repository', repository))
    const { registry, namespace, registryUser, registryToken } = bed.environment
    const config = join(bed.folder, 'push.json')
    const auth = Buffer.from(`${registryUser}:${registryToken}`).toString('base64')
    await writeFile(config, JSON.stringify({ auths: { [registry]: { auth } } }))
    const [[, folder]] = helms
    const target = `oci://${registry}/${namespace}/private/charts`
    const env = { ...bed.shell, HELM_REGISTRY_CONFIG: config }
    for (const one of [archive, await packaged(version)]) {
      await output(join(folder, 'helm'), ['push', one, target, '--plain-http'], { env })
    }
  }, 120_000)

  /** Starts a job, signed in as the CI user, with this Helm. */
  const begin = (folder: string) => {
    const environment = signedInEnvironment(bed.environment)
    job = new JobSteps({ ...environment, PATH: `${folder}:${environment['PATH'] ?? ''}` })
  }

  /** Writes an environment file for a release of the chart. */
  const environmentFile = async (release: object): Promise<string> => {
    const file = join(job.workspace, 'oke.yml')
    await writeFile(file, JSON.stringify({ cluster: bed.environment.clusterId, release }))
    return file
  }

  const address = () =>
    `oci://${bed.environment.registry}/${bed.environment.namespace}/${repository}`

  it.each(helms)(
    'is planned by the identity, without any login, with Helm %s',
    async (_major, folder) => {
      begin(folder)
      const plain = { 'helm-arguments': ['--plain-http'] }
      const release = { namespace: 'private-chart', chart: address(), ...plain }
      const file = await environmentFile(release)
      const inputs = { 'environment-file': file, stages: 'deploy', mode: 'plan' }
      const step = await job.run('root', inputs)
      expect(success(step)).toEqual(succeeded)
      const changes = JSON.parse(step.outputs['changes'] ?? '') as { readonly target: string }[]
      expect(changes.map(({ target }) => target)).toContain('ConfigMap/private')
      expect(await leftovers()).toEqual([])
    },
    60_000,
  )

  it.each(helms)(
    'is deployed once, and then unchanged and without drift, with Helm %s',
    async (_major, folder) => {
      begin(folder)
      const namespace = await bed.namespace('oci-chart')
      const chart = { chart: address(), version, 'helm-arguments': ['--plain-http'] }
      const file = await environmentFile({ name: 'private', namespace, ...chart })
      const stages = { 'environment-file': file, stages: 'deploy' }
      const first = await job.run('root', stages)
      expect([success(first), first.outputs['revision']]).toEqual([succeeded, '1'])
      expect(first.stdout).toContain(`is version ${version}, sha256:`)

      const second = await job.run('root', stages)
      expect(success(second)).toEqual(succeeded)
      expect(second.outputs).toMatchObject({ revision: '1', changes: '[]' })
      expect(second.stdout).toContain('private is at revision 1 already, nothing changed')

      const drift = await job.run('drift-check', { ...stages, 'fail-on': 'drift' })
      expect(success(drift)).toEqual(succeeded)
      expect(drift.outputs).toMatchObject({ result: 'clean', changes: '[]' })
      expect(await leftovers()).toEqual([])
    },
    120_000,
  )

  it.each(helms)(
    'is deployed with a login of its own with Helm %s',
    async (_major, folder) => {
      begin(folder)
      const { registryUser, registryToken } = bed.environment
      const namespace = await bed.namespace('oci-chart')
      const login = { 'chart-username': registryUser, 'chart-password': registryToken }
      const inputs = { release: 'private', namespace, chart: address(), path: 'none', ...login }
      for (const changed of ['true', 'false']) {
        const step = await job.run('deploy', { ...inputs, 'helm-arguments': '--plain-http' })
        expect(success(step)).toEqual(succeeded)
        expect(step.outputs).toMatchObject({ revision: '1', changed })
      }
    },
    120_000,
  )
})
