import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { type LocalOci, startLocalOci } from '../dist/local-oci.ts'
import { AttackedJob } from './attacked-job.ts'
import { cloud, honestResponses, signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'

/** Output lines that set state, and state that is lost: how post steps handle either. */
jest.setTimeout(60_000)

let oci: LocalOci
let server: HostileServer
let job: AttackedJob

beforeAll(async () => {
  server = await HostileServer.start()
  oci = await startLocalOci()
})
afterAll(async () => {
  await oci.close()
  await server.close()
})
beforeEach(() => {
  job = new AttackedJob()
  server.answer(honestResponses(server))
})
afterEach(() => job.end())

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const home = (name: string): string => join(job.temporaryFolder, 'home', name)
const uuid = '01234567-89ab-cdef-0123-456789abcdef'

/** Writes notes as a step leaves them, in a folder with this mode. */
const writeNotes = (id: string, notes: string, mode: number): void => {
  const folder = join(job.temporaryFolder, `oke-step-${id}`)
  mkdirSync(folder, { mode })
  writeFileSync(join(folder, 'notes.json'), notes, { mode: 0o600 })
}

/** Creates files of the user, and records that point to them. */
const victims = () => {
  mkdirSync(home('.ssh'), { recursive: true })
  writeFileSync(home('.ssh/authorized_keys'), 'of the user')
  writeFileSync(home('.profile'), 'of the user')
  writeFileSync(join(job.temporaryFolder, `kept-${uuid}`), 'evil')
  const ran = home('ran')
  job.tool('docker-credential-x', `fs.writeFileSync(${JSON.stringify(ran)}, '')`)
  const known = hashOf('of the user')
  const file = { path: home('.profile'), id: `kept-${uuid}`, after: known, before: hashOf('evil') }
  const records = {
    auth: { folder: home('.ssh'), configFile: home('.ssh/x'), isNew: true, profile: 'DEFAULT' },
    kubeconfig: { ...file, mode: 0o755, context: 'x', server: 'https://x' },
    login: [
      { ...file, host: 'x', authHash: known },
      { helper: 'x', host: 'x', authHash: known, id: `kept-${uuid}` },
    ],
  }
  const expectUntouched = () => {
    expect(readFileSync(home('.ssh/authorized_keys'), 'utf8')).toBe('of the user')
    expect(readFileSync(home('.profile'), 'utf8')).toBe('of the user')
    expect(existsSync(ran)).toBe(false)
  }
  return { records, expectUntouched }
}

const actions = ['auth', 'kubeconfig', 'login-ocir', 'drift-check', 'preview', 'root']
const strings = (records: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(records).map(([key, value]) => [`STATE_${key}`, JSON.stringify(value)]),
  )

describe.each(actions)('post of %s', (action) => {
  it('does not do what state says that main never wrote', async () => {
    const { records, expectUntouched } = victims()
    await job.run(action, {}, strings(records), { phase: 'post' })
    expectUntouched()
  })

  it('reads no notes that a path of the state leads to', async () => {
    const { records, expectUntouched } = victims()
    const notes = JSON.stringify({ owner: '', records })
    mkdirSync(join(job.workspace, 'x'))
    writeFileSync(join(job.workspace, 'x', 'notes.json'), notes, { mode: 0o600 })
    for (const STATE_step of [join(job.workspace, 'x', 'notes'), '../x/notes', `${uuid}/../x`]) {
      await job.run(action, {}, { STATE_step }, { phase: 'post' })
    }
    // The right name, but a link in the checkout, or open to others.
    symlinkSync(join(job.workspace, 'x'), join(job.temporaryFolder, 'oke-step-link01'))
    await job.run(action, {}, { STATE_step: 'link01' }, { phase: 'post' })
    writeNotes('open01', notes, 0o755)
    await job.run(action, {}, { STATE_step: 'open01' }, { phase: 'post' })
    expectUntouched()
  })

  it('refuses notes that are not to the letter', async () => {
    const { records, expectUntouched } = victims()
    const bent = {
      auth: records.auth,
      kubeconfig: { ...records.kubeconfig, id: '../kept' },
      login: [{ ...records.login[1], helper: '../x' }],
    }
    const notes = JSON.stringify({ owner: '', records: bent })
    writeNotes('bent01', notes, 0o700)
    const step = await job.run(action, {}, { STATE_step: 'bent01' }, { phase: 'post' })
    expect(step.runner.dataOf('warning').join()).toContain('STATE_UNREADABLE')
    expectUntouched()
  })
})

/** Ways in which the runner's state can be broken. */
const broken: readonly [string, (value: string) => string | undefined][] = [
  ['lost', () => undefined],
  ['empty', () => ''],
  ['no JSON', () => 'obey-me'],
  ['a record that leads nowhere', () => '{"folder":"/nowhere","configFile":"/nowhere/x"}'],
  ['the id of nothing', () => '00000000-0000-0000-0000-000000000000'],
]

describe.each(broken)('with state that is %s', (_what, breaking) => {
  const stateOf = (state: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(state).map(([key, value]) => [`STATE_${key}`, breaking(value)]),
    )

  it('auth leaves no key, and those of another step as they are', async () => {
    const { userId, privateKeyPem } = oci.seeded
    const inputs = {
      ...{ region: 'eu-frankfurt-1', 'tenancy-id': oci.tenancyId, 'user-id': userId },
      'private-key': privateKeyPem,
    }
    const endpoint = { OCI_CLI_ENDPOINT: oci.endpoint }
    const first = await job.run('auth', inputs, { ...endpoint, GITHUB_ACTION: '__self' })
    const before = readdirSync(job.temporaryFolder).filter((name) => !name.startsWith('_'))
    const step = await job.run('auth', inputs, { ...endpoint, GITHUB_ACTION: '__self_2' })
    expect([first.exitCode, step.exitCode]).toEqual([0, 0])
    const environment = { ...stateOf(step.state), GITHUB_ACTION: '__self_2' }
    await job.run('auth', {}, environment, { phase: 'post' })
    const after = readdirSync(job.temporaryFolder).filter((name) => !name.startsWith('_'))
    expect(after).toEqual(before)
  })

  it('login-ocir leaves no login', async () => {
    const environment = signedIn(job, server)
    const step = await job.run('login-ocir', { registry: cloud.registry }, environment)
    const config = join(job.temporaryFolder, '.docker', 'config.json')
    expect([step.exitCode, existsSync(config)]).toEqual([0, true])
    await job.run('login-ocir', {}, stateOf(step.state), { phase: 'post' })
    expect(existsSync(config)).toBe(false)
  })

  it('kubeconfig leaves no context', async () => {
    const inputs = { 'cluster-id': cloud.clusterId }
    const step = await job.run('kubeconfig', inputs, signedIn(job, server))
    const file = step.outputs['kubeconfig'] ?? ''
    expect([step.exitCode, existsSync(file)]).toEqual([0, true])
    await job.run('kubeconfig', {}, stateOf(step.state), { phase: 'post' })
    expect(existsSync(file)).toBe(false)
  })
})

describe('reports', () => {
  it.each([
    ['the report', 'report/report.json', '../../.profile'],
    ['its folder', 'report', '..'],
  ])('do not follow a link of the checkout in the place of %s', async (_what, name, target) => {
    const path = join(job.workspace, name)
    mkdirSync(join(path, '..'), { recursive: true })
    const victim = join(job.workspace, '..', '.profile')
    const above = () => existsSync(join(job.workspace, '..', 'report.json'))
    symlinkSync(target, path)
    await job.run('root', { 'report-folder': 'report' }, { RUNNER_DEBUG: '' })
    expect([existsSync(victim), above()]).toEqual([false, false])
    if (name !== 'report') expect(lstatSync(path).isSymbolicLink()).toBe(false)
  })
})
