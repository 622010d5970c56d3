import { describe, expect, it } from '@jest/globals'

import type { Exec } from '../../../../../src/clients/process/process.ts'
import { helm } from '../../../../../src/clients/kubernetes/helm.ts'
import { kubectl } from '../../../../../src/clients/kubernetes/kubectl.ts'
import { kubectlNamespaces } from '../../../../../src/clients/kubernetes/kubectl-namespaces.ts'
import { processFailure } from '../../../../../src/clients/process/process-failure.ts'
import { keptProgress } from '../../stages/quiet-progress.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const refused = 'dial tcp 10.0.0.5:6443: connect: connection refused'
const release = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }

/** Returns tools whose calls to the API server fail with this text for the first milliseconds. */
const away = (text: string, until: number) => {
  const clock = new VirtualClock()
  const started = clock.now()
  const calls: string[] = []
  const process: Exec = async (request) => {
    if (request.args[0] === 'version') return { exitCode: 0, stdout: 'v3.21', stderr: '' }
    calls.push(request.args[0] ?? '')
    const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
    if (clock.now() - started < until) {
      if (request.accept?.includes(1)) return { exitCode: 1, stdout: '', stderr: text }
      throw processFailure(request, end, text)
    }
    if (request.args.includes('history'))
      throw processFailure(request, end, 'Error: release: not found')
    return { exitCode: 0, stdout: '{"items":[],"metadata":{"uid":"u"}}', stderr: '' }
  }
  const reported = keptProgress()
  const patience = { clock, progress: reported.progress, milliseconds: 60_000 }
  return { calls, reported, process, access: { patience }, took: () => clock.now() - started }
}

type Scene = ReturnType<typeof away>

const asked: [string, (scene: Scene) => Promise<unknown>][] = [
  [
    'kubectl get namespace',
    ({ process, access }) => kubectlNamespaces(process, access).find('web'),
  ],
  ['kubectl apply', ({ process, access }) => kubectl(process, access).apply({ kind: 'Secret' })],
  ['kubectl list', ({ process, access }) => kubectl(process, access).list('pods', 'web')],
  [
    'kubectl diff',
    ({ process, access }) => kubectl(process, access).differences('web', [{ kind: 'Secret' }]),
  ],
  ['helm history', ({ process, access }) => helm(process, access).history(release)],
  ['helm get manifest', ({ process, access }) => helm(process, access).manifest(release)],
  ['helm uninstall', ({ process, access }) => helm(process, access).uninstall(release)],
]

describe('while the API server is away', () => {
  it.each(asked)('%s is repeated until it is back', async (_name, ask) => {
    const scene = away(refused, 6_000)
    await ask(scene)
    expect(scene.took()).toBeLessThan(8_000)
    expect(scene.reported.infos).toHaveLength(1)
    expect(scene.reported.infos[0]).toContain('the Kubernetes API did not respond to')
  })

  it.each(asked)('%s fails in our words when it stays away', async (_name, ask) => {
    const log = `E1128 21:50:00.000000   123 memcache.go:265] "Unhandled Error" err="${refused}"`
    const scene = away(`${log}\n${log}\nUnable to connect to the server: ${refused}`, Infinity)
    const failure: unknown = await ask(scene).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'CLUSTER_UNREACHABLE', isTransient: true })
    expect(String(failure)).toContain(refused)
    expect(String(failure)).not.toContain('memcache')
    expect(scene.took()).toBeLessThanOrEqual(60_000)
  })

  it.each([
    'net/http: TLS handshake timeout',
    'Get "https://10.0.0.5:6443/api/v1": unexpected EOF',
    'read: connection reset by peer',
    'Error from server (ServiceUnavailable): apiserver not ready',
    'Error from server: etcdserver: leader changed',
    'The connection to the server 10.0.0.5:6443 was refused - did you specify the right host or port?',
    'Error from server: the server is currently unable to handle the request',
    'Error from server (InternalError): Internal error occurred: rpc error: code = Unknown',
    'Error: list: failed to list: Internal error occurred: rpc error: code = Unknown',
    'Error: an error on the server ("") has prevented the request from succeeding',
    'Error: the server has received too many requests and has asked us to try again later',
  ])('that is: %s', async (text) => {
    const scene = away(text, 3_000)
    await kubectl(scene.process, scene.access).list('pods', 'web')
    expect(scene.calls.length).toBeGreaterThan(1)
  })

  it.each([
    'Error from server (NotFound): pods "x" not found',
    'Error from server (Forbidden): no',
    'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
    'dial tcp: lookup api.example: no such host',
    'Error from server (InternalError): Internal error occurred: failed calling webhook "policy.example"',
  ])('that is not: %s', async (text) => {
    const scene = away(text, Infinity)
    await expect(kubectl(scene.process, scene.access).list('pods', 'web')).rejects.toThrow()
    expect(scene.calls).toHaveLength(1)
  })

  it.each([
    [
      'upgrade',
      ({ process, access }: Scene) => helm(process, access).upgrade(release, 'm', 60_000),
    ],
    ['rollback', ({ process, access }: Scene) => helm(process, access).rollback(release, 1)],
  ])('helm %s is left to a caller that first checks what it did', async (_name, ask) => {
    const scene = away(
      `Error: UPGRADE FAILED: Get "https://10.0.0.5:6443/api/v1": ${refused}`,
      6_000,
    )
    await expect(ask(scene)).rejects.toMatchObject({ code: 'CLUSTER_UNREACHABLE' })
    expect(scene.calls).toHaveLength(1)
  })
})

describe('a chart that is not pulled', () => {
  it.each(['template', 'upgrade'] as const)('helm %s: no word of the cluster', async (verb) => {
    const text = `Error: failed to do request: Head "https://fra.ocir.io/v2/acme/chart": ${refused}`
    const scene = away(text, Infinity)
    const tool = helm(scene.process, scene.access)
    const asking = verb === 'template' ? tool.template(release) : tool.upgrade(release, 'm', 60_000)
    await expect(asking).rejects.toMatchObject({ code: 'PROCESS_FAILED' })
  })
})

describe('a release that another operation holds', () => {
  it.each([
    'Error: release: already exists',
    'Error: cannot re-use a name that is still in use',
    'Error: cannot reuse a name that is still in use',
    'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
  ])('is busy, with what to do: %s', async (text) => {
    const scene = away(text, Infinity)
    const reported = {
      code: 'RELEASE_BUSY',
      hint: expect.stringContaining('concurrency') as unknown,
    }
    await expect(
      helm(scene.process, scene.access).upgrade(release, 'm', 60_000),
    ).rejects.toMatchObject(reported)
  })
})
