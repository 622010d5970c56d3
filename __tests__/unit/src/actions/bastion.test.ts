import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

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

import type { Listener } from '../../../../emulator/http/listener.ts'
import { sessionsOf, sessionState } from '../../../../emulator/oci/bastion/bastion.ts'
import { LocalJob, stateVariables, type StepResult } from '../../../../scripts/local-job.ts'
import { bastionIn, makePrivate } from '../../../dist/bastion-bed.ts'
import { type LocalOci, startLocalOci } from '../../../dist/local-oci.ts'
import { startApiServer } from '../../../dist/policy-servers.ts'

jest.setTimeout(120_000)

/** Scripts in place of dist/ that run the sources. */
const scripts = mkdtempSync(join(tmpdir(), 'scripts-'))
const source = pathToFileURL(resolve('src/main.ts')).href

let oci: LocalOci
let apiServer: Listener
let bastionId: string
let job: LocalJob

beforeAll(async () => {
  writeFileSync(join(scripts, 'package.json'), '{ "type": "module" }')
  for (const name of ['kubeconfig', 'bastion-tunnel']) {
    mkdirSync(join(scripts, name))
    for (const [file, phase] of [
      ['index.js', 'main'],
      ['post.js', 'post'],
    ] as const) {
      const text = `import { main } from '${source}'\nawait main('${name}', '${phase}')\n`
      writeFileSync(join(scripts, name, file), text)
    }
  }
  oci = await startLocalOci(0)
  apiServer = await startApiServer(oci)
  makePrivate(oci)
  bastionId = bastionIn(oci)
  await delay(400)
})
afterAll(async () => {
  await apiServer.close()
  await oci.close()
  rmSync(scripts, { recursive: true })
})
beforeEach(() => {
  job = new LocalJob(scripts)
})
afterEach(() => {
  job.end()
})

type Texts = Readonly<Record<string, string>>

/** Sets how far OCI's clock is ahead. */
const setClock = async (offsetMilliseconds: number): Promise<void> => {
  const body = JSON.stringify({ offsetMilliseconds })
  const { status } = await fetch(`${oci.adminEndpoint}/clock`, { method: 'PUT', body })
  expect(status).toBe(200)
}

const main = (inputs: Texts = {}, options = {}): Promise<StepResult> =>
  job.run(
    'kubeconfig',
    { 'cluster-id': oci.seeded.clusterId, bastion: bastionId, ...inputs },
    oci.environment,
    options,
  )
const post = (step: StepResult): Promise<StepResult> =>
  job.run('kubeconfig', {}, { ...oci.environment, ...stateVariables(step) }, { phase: 'post' })

/** Returns the sessions that have not ended. */
const live = () =>
  sessionsOf(oci.context).list((one) => sessionState(oci.context, one) !== 'DELETED')

/** Returns the folders of tunnels in the job's temporary folder. */
const folders = (): string[] =>
  readdirSync(job.temporaryFolder)
    .filter((name) => name.startsWith('bastion-'))
    .map((name) => join(job.temporaryFolder, name))

const isOpen = (server: string | undefined): Promise<boolean> =>
  new Promise((known) => {
    const socket = connect(Number(new URL(server ?? '').port), '127.0.0.1')
    socket.once('connect', () => known(true)).once('error', () => known(false))
    socket.once('connect', () => socket.destroy())
  })

const until = async (wanted: boolean, server: string | undefined): Promise<void> => {
  while ((await isOpen(server)) !== wanted) await delay(50)
}

describe('a private endpoint through a bastion', () => {
  it('is reached by later steps too, comes back after a cut, and is gone after post', async () => {
    const step = await main()
    expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
    const { server, kubeconfig } = step.outputs
    const { clusters } = JSON.parse(readFileSync(kubeconfig ?? '', 'utf8')) as {
      clusters: { cluster: object }[]
    }
    expect(clusters[0]?.cluster).toMatchObject({ server, 'tls-server-name': '127.0.0.3' })
    const [folder = ''] = folders()
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'known_hosts'), 'utf8')).toMatch(
      /^\[127\.0\.0\.1\]:\d+ ssh-rsa /,
    )
    expect(await isOpen(server)).toBe(true)
    expect(live()).toHaveLength(1)

    const cut = await fetch(`${oci.adminEndpoint}/bastion-connections`, { method: 'DELETE' })
    expect(await cut.json()).toEqual({ cut: 1 })
    await until(false, server)
    await until(true, server)

    const ended = await post(step)
    expect(ended.stdout).toContain('Ended the tunnel and its bastion session')
    expect(live()).toEqual([])
    await until(false, server)
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves no session to a killed step that post hears of, wherever it was killed', async () => {
    const killer = new AbortController()
    const sessions = sessionsOf(oci.context)
    sessions.once('change', () => killer.abort())
    const step = await main({}, { killed: killer.signal })
    expect(step.exitCode).not.toBe(0)
    expect(live()).toHaveLength(1)
    await delay(400)
    expect((await post(step)).stdout).toContain('Ended the tunnel')
    expect(live()).toEqual([])
    expect(folders()).toEqual([])
  })

  it('leaves a session to a killed step without post no longer than its own lifetime', async () => {
    const killer = new AbortController()
    sessionsOf(oci.context).once('change', () => killer.abort())
    expect((await main({}, { killed: killer.signal })).exitCode).not.toBe(0)
    const [session] = live()
    expect(session?.ttlSeconds).toBeLessThanOrEqual(10_800)
    const { ttlSeconds = 0 } = session ?? {}
    await setClock(ttlSeconds * 1000 - 60_000)
    expect(live()).toHaveLength(1)
    await setClock(ttlSeconds * 1000 + 1_000)
    expect(live()).toEqual([])
    sessionsOf(oci.context).delete(session?.id ?? '')
    await setClock(0)
  })

  it('ends at once when another host key is pinned', async () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGwzGZbMCi4jxNXk2bVMVdgQ3N8Ez8mpC2qZ2nbPSJ5G'
    const step = await main({ 'bastion-host-key': key })
    expect(step.exitCode).toBe(1)
    expect(step.stdout).toMatch(/BASTION_TUNNEL_FAILED.*no tunnel to 127\.0\.0\.3/s)
    await post(step)
    expect(live()).toEqual([])
  })
})
