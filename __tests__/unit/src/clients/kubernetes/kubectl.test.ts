import { describe, expect, it } from '@jest/globals'

import type { Exec } from '../../../../../src/clients/process/process.ts'
import { kubectl, requireCluster } from '../../../../../src/clients/kubernetes/kubectl.ts'
import { processFailure } from '../../../../../src/clients/process/process-failure.ts'

const server = 'https://10.0.0.5:6443'

/** Returns a kubectl for an unusable API server: it prints the reason, and knows its kubeconfig. */
const failing =
  (stderr: string): Exec =>
  async (request) => {
    if (request.args.includes('config')) return { exitCode: 0, stdout: server, stderr: '' }
    const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
    throw processFailure(request, end, stderr)
  }

describe('kubectl that compares', () => {
  it.each([
    ['that cannot be read', ' a: b: c'],
    ['that refers to itself', ' a: &a [*a]'],
  ])('does not take an object %s', async (_what, line) => {
    const files = 'diff -N /tmp/LIVE-1/v1.ConfigMap.a.b /tmp/MERGED-1/v1.ConfigMap.a.b'
    const exec: Exec = async () => ({ exitCode: 1, stdout: `${files}\n@@ @@\n${line}`, stderr: '' })
    await expect(kubectl(exec, {}).differences('shop', [{}])).rejects.toMatchObject({
      code: 'KUBERNETES_RESPONSE_INVALID',
      message: expect.stringContaining('is no YAML') as unknown,
    })
  })
})

describe('kubectl that reaches no cluster', () => {
  it.each([
    ['dial tcp 10.0.0.5:6443: connect: connection refused', 'CLUSTER_UNREACHABLE'],
    ['net/http: TLS handshake timeout', 'CLUSTER_UNREACHABLE'],
    ['request canceled (Client.Timeout exceeded while awaiting headers)', 'CLUSTER_UNREACHABLE'],
    ['dial tcp 10.0.0.5:6443: connect: no route to host', 'CLUSTER_UNREACHABLE'],
    ['The connection to the server localhost:8080 was refused', 'CLUSTER_NOT_CHOSEN'],
    ['error: context "elsewhere" does not exist', 'CLUSTER_NOT_CHOSEN'],
    ['error: You must be logged in to the server (Unauthorized)', 'CLUSTER_UNAUTHORIZED'],
    ['Error from server (Forbidden): pods is forbidden', 'CLUSTER_FORBIDDEN'],
  ])('"%s" is %s', async (stderr, code) => {
    await expect(requireCluster(failing(stderr), {})).rejects.toMatchObject({
      code,
      message: expect.stringContaining(stderr) as unknown,
    })
  })

  it('names the server that does not answer, which kubectl leaves out', async () => {
    const silent = failing('Unable to connect to the server: context deadline exceeded')
    const reported = {
      message: expect.stringContaining(`no response from the Kubernetes API at ${server}`),
    }
    await expect(requireCluster(silent, {})).rejects.toMatchObject(reported)
    await expect(kubectl(silent, {}).whoAmI()).rejects.toMatchObject(reported)
  })
})

describe('kubectl that asks for the size of what an HPA scales', () => {
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'edge' }

  it('asks for the scale of its very kind', async () => {
    const asked: string[][] = []
    const scale = { spec: { replicas: 2 }, status: { replicas: 2, selector: 'app=edge' } }
    const exec: Exec = async ({ args }) => {
      asked.push([...args])
      return { exitCode: 0, stdout: JSON.stringify(scale), stderr: '' }
    }
    expect(await kubectl(exec, {}).scale('shop', rollout)).toEqual({
      wanted: 2,
      selector: 'app=edge',
    })
    expect(asked[0]?.slice(0, 5)).toEqual([
      ...['get', 'Rollout.v1alpha1.argoproj.io', 'edge', '--namespace=shop', '--subresource=scale'],
    ])
  })

  it.each([
    ['Error from server (NotFound): rollouts.argoproj.io "edge" not found', 'missing'],
    ['error: the server doesn\'t have a resource type "Rollout"', 'missing'],
    ['Error from server (NotFound): the server could not find the requested resource', 'missing'],
    ['Error from server (Forbidden): rollouts.argoproj.io "edge" is forbidden', 'unknown'],
  ])('%s: %s', async (stderr, response) => {
    expect(await kubectl(failing(stderr), {}).scale('shop', rollout)).toBe(response)
  })
})
