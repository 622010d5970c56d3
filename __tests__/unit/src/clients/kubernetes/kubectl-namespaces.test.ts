import { describe, expect, it } from '@jest/globals'

import type { ProcessRequest } from '../../../../../src/clients/process/process.ts'
import { kubectlNamespaces } from '../../../../../src/clients/kubernetes/kubectl-namespaces.ts'
import { processFailure } from '../../../../../src/clients/process/process-failure.ts'

/** Returns a kubectl process that prints this, and exits with 1 if that is an error. */
const kubectl = (printed: string) => {
  const runs: ProcessRequest[] = []
  const exec = async (request: ProcessRequest) => {
    runs.push(request)
    if (!printed.startsWith('Error')) return { exitCode: 0, stdout: printed, stderr: '' }
    const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
    throw processFailure(request, end, printed)
  }
  return { runs, namespaces: kubectlNamespaces(exec, { kubeconfig: '/k', context: 'c' }) }
}
const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pr-shop-7' } }
const error = (reason: string) => `Error from server (${reason}): namespaces "pr-shop-7" …`

describe('namespaces through kubectl', () => {
  it('are found with uid, labels and annotations', async () => {
    const metadata = { uid: 'u-1', labels: { a: 'b' }, annotations: { c: 'd' } }
    const { runs, namespaces } = kubectl(JSON.stringify({ metadata, status: { phase: 'Active' } }))
    expect(await namespaces.find('pr-shop-7')).toEqual({ ...metadata, isTerminating: false })
    expect(runs[0]?.args).toEqual([
      '--kubeconfig=/k',
      '--context=c',
      'get',
      'namespace',
      'pr-shop-7',
      '--ignore-not-found',
      '--output=json',
      '--request-timeout=30s',
    ])
  })

  it('that go are found to be terminating, those that are gone are not found', async () => {
    const going = JSON.stringify({ metadata: { uid: 'u' }, status: { phase: 'Terminating' } })
    expect(await kubectl(going).namespaces.find('x')).toMatchObject({ isTerminating: true })
    expect(await kubectl('\n').namespaces.find('x')).toBeUndefined()
  })

  it.each([
    ['namespace/pr-shop-7 created', true],
    [error('AlreadyExists'), false],
  ])('are created unless there is one: %s', async (printed, isCreated) => {
    const { runs, namespaces } = kubectl(printed)
    expect(await namespaces.create(manifest)).toBe(isCreated)
    expect(JSON.parse(runs[0]?.input ?? '')).toEqual(manifest)
  })

  it.each(['{"kind":"Namespace"}', error('NotFound'), error('Conflict')])(
    'are removed by their uid, what is gone is no error: %s',
    async (printed) => {
      const { runs, namespaces } = kubectl(printed)
      await namespaces.remove('pr-shop-7', 'u-1')
      expect(runs[0]?.args).toContain('--raw=/api/v1/namespaces/pr-shop-7')
      expect(JSON.parse(runs[0]?.input ?? '')).toMatchObject({ preconditions: { uid: 'u-1' } })
    },
  )

  it('that may not be made or removed say so', async () => {
    const { namespaces } = kubectl(error('Forbidden'))
    const forbidden = expect.objectContaining({ code: 'CLUSTER_FORBIDDEN' })
    await expect(namespaces.create(manifest)).rejects.toEqual(forbidden)
    await expect(namespaces.remove('pr-shop-7', 'u-1')).rejects.toEqual(forbidden)
  })

  it('lose the Services that are named', async () => {
    const { runs, namespaces } = kubectl('')
    await namespaces.removeObjects('services', 'pr-shop-7', ['edge', 'web'])
    const args = runs[0]?.args ?? []
    expect(args.slice(2, 6)).toEqual(['delete', 'services', 'edge', 'web'])
    expect(args).toEqual(expect.arrayContaining(['--namespace=pr-shop-7', '--wait=false']))
  })
})
