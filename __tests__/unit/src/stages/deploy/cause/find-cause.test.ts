import { describe, expect, it } from '@jest/globals'

import { diagnose } from '../../../../../../src/stages/deploy/diagnostics.ts'
import { deployment, KubernetesMemory } from '../../kubernetes-memory.ts'

const IMAGE = 'fra.ocir.io/acme/shop@sha256:0'
const pulling = (message: string, reason = 'ErrImagePull') => ({
  name: 'app',
  image: IMAGE,
  restartCount: 0,
  state: { waiting: { reason, message } },
})
const ended = (terminated: object, reason = 'CrashLoopBackOff') => ({
  name: 'app',
  image: IMAGE,
  restartCount: 3,
  state: { waiting: { reason } },
  lastState: { terminated },
})
const pod = (status: object, spec: object = {}) => ({
  metadata: {
    name: 'edge-f00-x1',
    namespace: 'web',
    labels: { 'pod-template-hash': 'f00' },
    ownerReferences: [{ kind: 'ReplicaSet', name: 'edge-f00', controller: true }],
  },
  spec,
  status: { phase: 'Pending', ...status },
})
const running = (container: object, spec: object = {}) =>
  pod({ containerStatuses: [container] }, spec)
const unscheduled = (message: string) =>
  pod({ conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] })
const pullSecret = (host: string) => ({
  metadata: { name: 'ocir', namespace: 'web' },
  data: {
    '.dockerconfigjson': Buffer.from(
      JSON.stringify({ auths: { [host]: { auth: 'c2VjcmV0' } } }),
    ).toString('base64'),
  },
})
const named = { imagePullSecrets: [{ name: 'ocir' }] }
const event = (kind: string, name: string, reason: string, message: string) => ({
  metadata: { name: `${name}-${reason}` },
  type: 'Warning',
  reason,
  message,
  involvedObject: { kind, name },
  lastTimestamp: new Date(2_000).toISOString(),
})
const ofPod = (reason: string, message: string) => event('Pod', 'edge-f00-x1', reason, message)

const find = async (pods: object[], events: object[] = [], secret?: object, failure = 'failed') => {
  const kubernetes = new KubernetesMemory()
  kubernetes.put('deployments', deployment('edge', 1, 0))
  for (const one of pods) kubernetes.put('pods', one as Record<string, unknown>)
  for (const one of events) kubernetes.put('events', one as Record<string, unknown>)
  if (secret !== undefined) kubernetes.put('secrets', secret as Record<string, unknown>)
  const around = { kubernetes, since: 1_000 }
  return diagnose(
    { code: 'ROLLOUT_FAILED', message: failure },
    [deployment('edge', 1, 1)],
    'web',
    around,
  )
}

describe('the likely cause', () => {
  it.each<[string, RegExp, object[], object[], (object | undefined)?, string?]>([
    ['no pull secret', /names no pull secret/, [running(pulling('unauthorized'))], []],
    ['a missing pull secret', /ocir does not exist/, [running(pulling('denied'), named)], []],
    [
      'a pull secret for another host',
      /is for iad.ocir.io, not for fra.ocir.io/,
      [running(pulling('unauthorized'), named)],
      [],
      pullSecret('iad.ocir.io'),
    ],
    [
      'a wrong user or token',
      /does not accept the user or the auth token/,
      [running(pulling('unauthorized: authentication required'), named)],
      [],
      pullSecret('fra.ocir.io'),
    ],
    [
      'a missing policy',
      /may not read the image/,
      [running(pulling('requested access to the resource is denied'), named)],
      [],
      pullSecret('fra.ocir.io'),
    ],
    [
      'a missing image, also when only the event still says it',
      /image is not in the registry/,
      [running(pulling('Back-off pulling image', 'ImagePullBackOff'), named)],
      [ofPod('Failed', 'Failed to pull image "x": manifest unknown')],
      pullSecret('fra.ocir.io'),
    ],
    [
      'DNS while pulling',
      /does not resolve/,
      [running(pulling('dial tcp: lookup fra: no such host'))],
      [],
    ],
    [
      'no path to the registry',
      /cannot be reached/,
      [running(pulling('dial tcp: i/o timeout'))],
      [],
    ],
    [
      'no address',
      /no address is left/,
      [pod({})],
      [ofPod('FailedCreatePodSandBox', 'the pod subnet has no free IP address left')],
    ],
    [
      'no room',
      /no node has room/,
      [unscheduled('0/3 nodes are available: 3 Insufficient cpu.')],
      [],
    ],
    ['a taint', /have a taint/, [unscheduled('3 node(s) had untolerated taint {a: b}')], []],
    ['no node', /has no node/, [unscheduled('no nodes available to schedule pods')], []],
    [
      'a limit of the tenancy',
      /limit of the tenancy/,
      [pod({ reason: 'ProviderFailed', message: 'LimitExceeded: standard-e4-core-count' })],
      [],
    ],
    [
      'what virtual nodes refuse',
      /virtual nodes refuse it/,
      [pod({ reason: 'ProviderFailed', message: 'Error creating pod: [hostPath]' })],
      [],
    ],
    [
      'too little memory',
      /more memory than its limit/,
      [running(ended({ exitCode: 137, reason: 'OOMKilled' }))],
      [],
    ],
    ['a program that ends', /exit code 3/, [running(ended({ exitCode: 3, reason: 'Error' }))], []],
    [
      'another processor',
      /another processor/,
      [running(ended({ exitCode: 1, reason: 'Error', message: 'exec format error' }))],
      [],
    ],
    [
      'a missing ConfigMap',
      /ConfigMap or Secret .* missing/,
      [running(pulling('configmap "settings" not found', 'CreateContainerConfigError'))],
      [],
    ],
    [
      'an image that runs as root',
      /may not run as root/,
      [
        running(
          pulling(
            'container has runAsNonRoot and image will run as root',
            'CreateContainerConfigError',
          ),
        ),
      ],
      [],
    ],
    [
      'a probe',
      /readiness probe of pod .* fails: HTTP probe failed with statuscode: 404/,
      [pod({ phase: 'Running' })],
      [ofPod('Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 404')],
    ],
    [
      'a quota',
      /ResourceQuota/,
      [],
      [event('Deployment', 'edge', 'FailedCreate', 'pods "x" is forbidden: exceeded quota: few')],
    ],
    [
      'an admission rule, reported by Helm',
      /admission rule/,
      [],
      [],
      undefined,
      'admission webhook "policy.example.com" denied the request: no labels',
    ],
    [
      'a hook, with why its pod failed',
      /pre-upgrade hook of the chart failed: container app .* exit code 3/,
      [running(ended({ exitCode: 3, reason: 'Error' }))],
      [],
      undefined,
      'UPGRADE FAILED: pre-upgrade hooks failed: job failed: BackoffLimitExceeded',
    ],
    [
      'a hook of an installation, which Helm says in other words',
      /pre-install hook of the chart failed: container app .* exit code 3/,
      [running(ended({ exitCode: 3, reason: 'Error' }))],
      [],
      undefined,
      'Error: failed pre-install: 1 error occurred: job failed: BackoffLimitExceeded',
    ],
  ])('is %s', async (_what, says, pods, events, secret = undefined, failure = 'failed') => {
    const { cause, evidence } = await find(pods, events, secret, failure)
    expect(cause?.text).toMatch(says)
    expect(cause?.hint).toMatch(/\S/)
    expect(`${cause?.text} ${evidence}`).not.toMatch(/c2VjcmV0/)
  })

  it('is not searched in what others run in the namespace', async () => {
    const foreign = running(ended({ exitCode: 3, reason: 'Error' }))
    const other = { ...foreign, metadata: { ...foreign.metadata, ownerReferences: [] } }
    const found = await find([other], [event('Pod', 'web-cleanup', 'Failed', 'exceeded quota')])
    expect(found).toEqual({ cause: undefined, evidence: '' })
  })
})
