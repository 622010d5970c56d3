import { describe, expect, test } from '@jest/globals'
import type { V1Container, V1Pod } from '@kubernetes/client-node'
import {
  containerBody,
  resourceLimits,
} from '../../../../../emulator/kubelet/containers/container-body.ts'
import { quantity } from '../../../../../emulator/kubelet/pods/quantity.ts'
import { sandboxBody } from '../../../../../emulator/kubelet/podman/sandbox-body.ts'

const pod: V1Pod = {
  metadata: { name: 'web-1', namespace: 'shop', uid: 'u1' },
  spec: { containers: [], securityContext: { runAsUser: 1000, runAsGroup: 3000 } },
}
const setting = {
  attempt: 2,
  image: 'sha256:abc',
  environment: new Map([['PORT', '8080']]),
  mounts: [{ source: '/x/hosts', destination: '/etc/hosts', readOnly: false }],
  logFile: '/x/app.2.log',
  cgroupParent: '/oke-emulator-test',
}
const body = (container: Partial<V1Container>) =>
  containerBody(pod, { name: 'app', ...container }, setting)

describe('quantity', () => {
  test.each([
    ['100m', 0.1],
    ['1', 1],
    ['1.5', 1.5],
    ['64Mi', 67108864],
    ['1Gi', 2 ** 30],
    ['128k', 128000],
    ['1e3', 1000],
  ])('%s', (text, value) => expect(quantity(text)).toBeCloseTo(value, 9))
  test.each(['', 'x', '1Zi', '1 Gi', '--1'])('"%s" is refused', (text) =>
    expect(() => quantity(text)).toThrow('is not a quantity'),
  )
})

describe('resourceLimits', () => {
  const [limit, request] = [
    { cpu: '500m', memory: '64Mi' },
    { cpu: '100m', memory: '32Mi' },
  ]
  test.each([
    ['both', { limits: limit, requests: request }, 50_000, 102, 64],
    ['limits alone', { limits: limit }, 50_000, 512, 64],
    ['small requests alone', { requests: request }, 25_000, 102, 512],
    ['requests alone', { requests: { cpu: '2', memory: '1Gi' } }, 200_000, 2048, 1024],
    ['neither', undefined, 25_000, 256, 512],
    ['a limit of nothing', { limits: { cpu: '0' } }, 25_000, 256, 512],
    ['memory alone', { limits: { memory: '64Mi' } }, 25_000, 256, 64],
  ])('with %s, as virtual nodes count', (_what, resources, quota, shares, mebibytes) => {
    const bytes = mebibytes * 2 ** 20
    expect(resourceLimits({ name: 'app', ...(resources && { resources }) })).toEqual({
      cpu: { shares, quota, period: 100_000 },
      memory: { limit: bytes, swap: bytes },
    })
  })
  test('the smallest quota the kernel takes is 1 ms', () =>
    expect(resourceLimits({ name: 'a', resources: { limits: { cpu: '1m' } } }).cpu).toMatchObject({
      quota: 1000,
      shares: 2,
    }))
})

describe('containerBody', () => {
  test('command and args are expanded and keep to their fields', () => {
    const made = body({ command: ['/app', '$(PORT)'], args: ['--port=$(PORT)', '$$(PORT)'] })
    expect(made.entrypoint).toEqual(['/app', '8080'])
    expect(made.command).toEqual(['--port=8080', '$(PORT)'])
  })
  test("without them the image's own are used", () => {
    expect(body({})).not.toHaveProperty('entrypoint')
    expect(body({})).not.toHaveProperty('command')
  })
  test("a container's user wins over the pod's", () => {
    expect(body({}).user).toBe('1000:3000')
    expect(body({ securityContext: { runAsUser: 7 } }).user).toBe('7:3000')
  })
  test('security settings are passed on', () => {
    const securityContext = {
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] },
    }
    expect(body({ securityContext })).toMatchObject({
      read_only_filesystem: true,
      no_new_privileges: true,
      cap_add: ['NET_BIND_SERVICE'],
      cap_drop: ['ALL'],
    })
  })
  test('is found again by its labels and never pulls by itself', () => {
    expect(body({})).toMatchObject({
      name: 'pod-u1-app-2',
      pod: 'pod-u1',
      image_pull_policy: 'never',
      labels: { 'oke-emulator.pod-uid': 'u1', 'oke-emulator.attempt': '2' },
      cgroup_parent: '/oke-emulator-test',
    })
  })
})

test('a sandbox begins without a network and remembers its address', () => {
  expect(sandboxBody(pod, '10.0.10.5', '/oke-emulator-test')).toMatchObject({
    name: 'pod-u1',
    hostname: 'localhost',
    netns: { nsmode: 'none' },
    labels: { 'oke-emulator.pod': 'shop/web-1', 'oke-emulator.address': '10.0.10.5' },
  })
})
