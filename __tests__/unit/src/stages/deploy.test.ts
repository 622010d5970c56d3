import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../src/clients/kubernetes/helm-arguments.ts'
import type { ProbeResponse } from '../../../../src/clients/http/http-probe.ts'
import { deploy, type Deployed, type DeployRequest } from '../../../../src/stages/deploy.ts'
import { describeDeployed } from '../../../../src/stages/deploy/describe-deployed.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { GOOD } from '../../../../src/values/network/statuses.ts'
import { HelmMemory } from './helm-memory.ts'
import { deployment, KubernetesMemory } from './kubernetes-memory.ts'
import { NamespacesMemory } from './namespaces-memory.ts'
import { keptProgress } from './quiet-progress.ts'
import { runsMemory } from './runs-memory.ts'
import { VirtualClock } from './virtual-clock.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }
const response = { path: '/', statuses: GOOD }
const request: DeployRequest = { release, createNamespace: true, timeout: 120_000, response }
const service = {
  kind: 'Service',
  metadata: { name: 'edge' },
  spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
}
const addressed = { ...service, status: { loadBalancer: { ingress: [{ ip: '203.0.113.9' }] } } }

const scene = (chart: unknown[] = [deployment('edge', 2, 2), service]) => {
  const kubernetes = new KubernetesMemory()
  const clock = new VirtualClock()
  const namespaces = new NamespacesMemory(clock, kubernetes)
  const helm = new HelmMemory(chart, () => {
    kubernetes.put('deployments', deployment('edge', 2, 0))
    kubernetes.put('services', service)
    clock.after(8_000, () => kubernetes.put('deployments', deployment('edge', 2, 2)))
    clock.after(20_000, () => kubernetes.put('services', addressed))
  })
  const responses: ProbeResponse[] = []
  const probe = async (): Promise<ProbeResponse> => responses.shift() ?? { status: 200 }
  return {
    kubernetes,
    namespaces,
    clock,
    helm,
    responses,
    clients: { helm, kubernetes, namespaces, clock, probe, runs: runsMemory() },
    ...keptProgress(),
  }
}

describe('deploy', () => {
  it('upgrades, waits for the rollout, the address and the response', async () => {
    const given = scene()
    given.responses.push({ failure: 'connection refused' }, { status: 503 })
    const deployed = await deploy(request, given.clients, given.progress)
    expect(deployed).toEqual({
      name: 'shop',
      namespace: 'web',
      revision: 1,
      url: 'http://203.0.113.9',
      hasAnswered: true,
      changes: ['release shop to revision 1'],
    })
    expect(describeDeployed(deployed)).toBe(
      'shop revision 1 rolled out, http://203.0.113.9 responds',
    )
    expect(given.awaited).toEqual(
      expect.arrayContaining([
        'the rollout: edge 0 of 2',
        'the address of load balancer edge',
        'a response of http://203.0.113.9/: status 503',
      ]),
    )
    expect(given.kubernetes.openWatches).toBe(0)
  })

  it('returns the address too where the URL has a name', async () => {
    const ingress = {
      ...{ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'edge' } },
      spec: { rules: [{ host: 'shop.example.com' }], tls: [{ hosts: ['shop.example.com'] }] },
    }
    const given = scene([deployment('edge', 2, 2), ingress])
    given.kubernetes.put('ingresses', { ...ingress, status: addressed.status })
    const { url, addressUrl } = await deploy(request, given.clients, given.progress)
    expect([url, addressUrl]).toEqual(['https://shop.example.com', 'https://203.0.113.9'])
  })

  it('does not say that what it did not ask answers', async () => {
    const given = scene()
    given.responses.push({ failure: 'connection refused' })
    const unasked = { ...request, response: undefined }
    const deployed = await deploy(unasked, given.clients, given.progress)
    expect(describeDeployed(deployed)).toBe(
      'shop revision 1 rolled out, http://203.0.113.9 was not requested',
    )
    const again = await deploy(unasked, given.clients, given.progress)
    expect(describeDeployed(again)).toBe(
      'shop revision 1 unchanged, http://203.0.113.9 was not requested',
    )
    expect(given.responses).toHaveLength(1)
  })

  it('changes nothing the second time', async () => {
    const given = scene()
    await deploy(request, given.clients, given.progress)
    const again = await deploy(request, given.clients, given.progress)
    expect(again).toMatchObject({ revision: 1, changes: [], url: 'http://203.0.113.9' })
    expect(given.helm.calls).toEqual(['upgrade'])
  })

  it('makes the pull secret before the release', async () => {
    const given = scene()
    const login = { host: 'fra.ocir.io', username: 'acme/puller', password: 'p' }
    const pullSecret = { name: 'ocir', login }
    await deploy({ ...request, pullSecret }, given.clients, given.progress)
    const [secret] = given.kubernetes.applied
    expect(given.namespaces.calls).toEqual(['create web'])
    expect(secret).toMatchObject({ kind: 'Secret', type: 'kubernetes.io/dockerconfigjson' })
    const data = (secret?.['data'] as Record<string, string>)['.dockerconfigjson'] ?? ''
    expect(JSON.parse(Buffer.from(data, 'base64').toString())).toEqual({
      auths: { 'fra.ocir.io': { auth: Buffer.from('acme/puller:p').toString('base64') } },
    })
  })

  it('leaves a namespace that is there as it is', async () => {
    const given = scene()
    const labels = { team: 'web' }
    given.namespaces.put({ metadata: { name: 'web', labels } })
    await deploy(request, given.clients, given.progress)
    expect([given.namespaces.calls, given.kubernetes.applied]).toEqual([[], []])
    expect(given.namespaces.all.get('web')?.labels).toEqual(labels)
  })

  it.each([
    ['goes on where it may not see the namespace', 'CLUSTER_FORBIDDEN', ['upgrade']],
    ['fails where the namespace cannot be looked for', 'CLUSTER_UNREACHABLE', []],
  ])('%s', async (_name, code, calls) => {
    const given = scene()
    given.namespaces.find = async () => {
      throw new ActionError({ code, message: 'no', hint: 'bind a role' })
    }
    const ended = await deploy(request, given.clients, given.progress).catch(
      (error: unknown) => error,
    )
    expect(ended).toMatchObject(calls.length > 0 ? { revision: 1 } : { code })
    expect([given.helm.calls, given.namespaces.calls]).toEqual([calls, []])
  })

  it('touches nothing if the chart holds what virtual nodes cannot run', async () => {
    const given = scene([{ kind: 'DaemonSet', metadata: { name: 'agent' } }])
    await expect(deploy(request, given.clients, given.progress)).rejects.toMatchObject({
      code: 'MANIFEST_NOT_SUPPORTED',
      message: expect.stringContaining('DaemonSet/agent'),
    })
    expect([given.helm.calls, given.kubernetes.applied]).toEqual([[], []])
  })

  it.each<[string, string[], string[]]>([
    [
      'rolls back an upgrade that was cut off',
      ['deployed', 'pending-upgrade'],
      ['rollback 1', 'upgrade'],
    ],
    [
      'removes a first installation that was cut off',
      ['pending-install'],
      ['uninstall', 'upgrade'],
    ],
  ])('%s', async (_name, statuses, calls) => {
    const given = scene()
    given.helm.revisions = statuses.map((status, index) => ({
      revision: index + 1,
      status,
      updated: 0,
    }))
    await deploy(request, given.clients, given.progress)
    expect(given.helm.calls).toEqual(calls)
    expect(given.warnings).toHaveLength(1)
  })

  /** Deploys, and returns everything that was reported in the process. */
  const watched = async (given: ReturnType<typeof scene>, signal?: AbortSignal) => {
    const changes: string[] = []
    const reached: Deployed[] = []
    const failure: unknown = await deploy(request, given.clients, given.progress, {
      signal,
      changed: (change) => void changes.push(change),
      reached: (release) => void reached.push(release),
    }).then(
      () => undefined,
      (error: unknown) => error,
    )
    return { changes, reached: reached.map(({ revision, url }) => [revision, url]), failure }
  }

  it.each<[string, (given: ReturnType<typeof scene>) => void, string, string[], unknown[]]>([
    [
      'the rollout',
      ({ kubernetes, clock }) =>
        clock.after(5_000, () => kubernetes.breakWatch('pods', new Error('broken'))),
      'broken',
      ['create namespace web', 'release shop to revision 1'],
      [[1, undefined]],
    ],
    [
      'the response',
      ({ responses }) => responses.push(...Array<ProbeResponse>(500).fill({ status: 503 })),
      '503',
      ['create namespace web', 'release shop to revision 1'],
      [
        [1, undefined],
        [1, 'http://203.0.113.9'],
      ],
    ],
    [
      'Helm itself',
      ({ helm }) => void (helm.nextUpgrade = 'failure'),
      'a hook failed',
      ['create namespace web', 'release shop to revision 1, which is failed'],
      [],
    ],
    [
      'Helm itself after a recovery',
      ({ helm }) => {
        helm.revisions = ['deployed', 'pending-upgrade'].map((status, index) => ({
          revision: index + 1,
          status,
          updated: 0,
        }))
        helm.nextUpgrade = 'failure'
      },
      'a hook failed',
      [
        'create namespace web',
        'release shop: rolled back to revision 1, an upgrade was cut off',
        'release shop to revision 4, which is failed',
      ],
      [],
    ],
  ])(
    'has reported what it changed when %s fails',
    async (_what, prepare, message, changes, reached) => {
      const given = scene()
      prepare(given)
      const reported = await watched(given)
      expect(reported).toMatchObject({ changes, reached })
      expect(String(reported.failure)).toContain(message)
    },
  )

  it('stops Helm when the job is cancelled, and continues from there the next time', async () => {
    const given = scene()
    given.helm.nextUpgrade = 'wait'
    const cancel = new AbortController()
    given.clock.after(25_000, () => cancel.abort(new Error('cancelled')))
    const reported = await watched(given, cancel.signal)
    expect(String(reported.failure)).toContain('cancelled')
    expect(reported.changes.slice(1)).toEqual(['release shop to revision 1, which is failed'])
    expect(given.awaited.filter((what) => what === 'helm upgrade').length).toBeGreaterThan(20)
    const again = await watched(given)
    expect(again).toMatchObject({ failure: undefined, changes: ['release shop to revision 2'] })
  })

  it('waits for another deployment that is young, and gives up in time', async () => {
    const given = scene()
    given.helm.revisions = [{ revision: 1, status: 'pending-upgrade', updated: given.clock.now() }]
    await expect(deploy(request, given.clients, given.progress)).rejects.toMatchObject({
      code: 'RELEASE_BUSY',
    })
    expect(given.helm.calls).toEqual([])
  })

  it('fails early, with the evidence, when an image cannot be pulled', async () => {
    const given = scene([deployment('edge', 1, 1)])
    const begin = given.clock.now()
    given.kubernetes.put('deployments', deployment('edge', 1, 0))
    given.kubernetes.put('pods', {
      metadata: {
        name: 'edge-7f',
        labels: { 'pod-template-hash': 'f00' },
        ownerReferences: [{ kind: 'ReplicaSet', name: 'edge-f00', controller: true }],
      },
      status: {
        phase: 'Pending',
        containerStatuses: [
          { name: 'app', state: { waiting: { reason: 'ImagePullBackOff', message: 'denied' } } },
        ],
      },
    })
    given.kubernetes.put('events', {
      metadata: { name: 'e' },
      type: 'Warning',
      reason: 'Failed',
      message: 'pull access denied',
      involvedObject: { kind: 'Pod', name: 'edge-7f' },
      lastTimestamp: new Date(begin + 1_000).toISOString(),
    })
    const stuck = {
      ...given.clients,
      helm: new HelmMemory([deployment('edge', 1, 1)], () => undefined),
    }
    const failure = await deploy(request, stuck, given.progress).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'ROLLOUT_FAILED',
      message: expect.stringMatching(
        /edge-7f does not start: ImagePullBackOff: denied[^]*pull access denied/,
      ),
    })
    expect(given.clock.now() - begin).toBeLessThan(60_000)
  })

  it('says what is missing when time is up', async () => {
    const given = scene([deployment('edge', 1, 1)])
    const idle = {
      ...given.clients,
      helm: new HelmMemory([deployment('edge', 1, 1)], () => undefined),
    }
    given.kubernetes.put('deployments', deployment('edge', 3, 1))
    await expect(deploy(request, idle, given.progress)).rejects.toMatchObject({
      code: 'ROLLOUT_TIMED_OUT',
      message: expect.stringContaining('edge 1 of 3'),
    })
  })

  it.each<[DeployRequest['onFailure'], string[], string[], RegExp]>([
    ['keep', ['deployed'], ['upgrade'], /503$/],
    ['rollback', ['deployed'], ['upgrade', 'rollback 1'], /was rolled back to revision 1\.$/],
    ['rollback', [], ['upgrade'], /503$/],
    ['uninstall-if-first', [], ['upgrade', 'uninstall'], /uninstalled, as it was the first/],
    ['uninstall-if-first', ['deployed'], ['upgrade', 'rollback 1'], /rolled back/],
  ])('a failure ends with %s after %j', async (onFailure, before, calls, says) => {
    const given = scene()
    given.helm.revisions = before.map((status, index) => {
      return { revision: index + 1, status, updated: 0 }
    })
    given.responses.push(...Array<ProbeResponse>(500).fill({ status: 503 }))
    const failing = deploy({ ...request, onFailure }, given.clients, given.progress)
    const failure = await failing.catch((error: unknown) => error)
    expect(failure).toMatchObject({ message: expect.stringMatching(says) as unknown })
    expect(given.helm.calls).toEqual(calls)
  })

  it('rolls back no release that it did not change', async () => {
    const given = scene()
    await deploy(request, given.clients, given.progress)
    given.responses.push(...Array<ProbeResponse>(500).fill({ status: 503 }))
    const again = deploy({ ...request, onFailure: 'rollback' }, given.clients, given.progress)
    await expect(again).rejects.toMatchObject({ code: 'URL_DOES_NOT_ANSWER' })
    expect(given.helm.calls).toEqual(['upgrade'])
  })
})
