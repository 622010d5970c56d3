import { describe, expect, it } from '@jest/globals'

import { compareObjects } from '../../../../../../src/clients/kubernetes/diff/compare-objects.ts'
import { processFailure } from '../../../../../../src/clients/process/process-failure.ts'
import type { Exec } from '../../../../../../src/clients/process/process.ts'

const object = (kind: string, name: string, namespace?: string) => ({
  ...{ apiVersion: 'v1', kind },
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
})

interface Call {
  readonly namespace: string
  readonly names: readonly string[]
  readonly isServerSide: boolean
}

/** Returns a kubectl that reports these faults of objects, and nothing about all others. */
const kubectl = (faults: Readonly<Record<string, string>>) => {
  const calls: Call[] = []
  const exec: Exec = async (request) => {
    const end = { exitCode: 1, signal: null, timedOut: false, aborted: false }
    if (request.args.includes('proxy')) throw processFailure(request, end, 'unknown command')
    const { items } = JSON.parse(request.input ?? '') as { items: { metadata: { name: string } }[] }
    const names = items.map(({ metadata }) => metadata.name)
    const isServerSide = request.args.includes('--server-side')
    const namespace = request.args.find((one) => one.startsWith('--namespace='))?.slice(12) ?? ''
    calls.push({ namespace, names, isServerSide })
    const fault = names.map((name) => faults[name]).find((one) => one !== undefined)
    if (fault === undefined || !isServerSide) return { exitCode: 0, stdout: '', stderr: '' }
    throw processFailure(request, end, fault)
  }
  return {
    calls,
    compare: (all: readonly unknown[]) => compareObjects(exec, {}, { namespace: 'shop' }, all),
  }
}

describe('objects compared with the cluster', () => {
  it('are requested in the namespace of each', async () => {
    const { calls, compare } = kubectl({})
    await compare([
      object('ConfigMap', 'a'),
      object('RoleBinding', 'b', 'kube-system'),
      object('ConfigMap', 'c', 'shop'),
    ])
    expect(calls).toEqual([
      { namespace: 'shop', names: ['a', 'c'], isServerSide: true },
      { namespace: 'kube-system', names: ['b'], isServerSide: true },
    ])
  })

  it('are compared by kubectl diff where there are many and its proxy does not start', async () => {
    const { calls, compare } = kubectl({})
    const names = Array.from({ length: 1_000 }, (_, at) => `many-${at}`)
    await compare(names.map((name) => object('ConfigMap', name)))
    expect(calls).toEqual([{ namespace: 'shop', names, isServerSide: true }])
  })

  it.each([
    ['error: unable to recognize "STDIN": no matches for kind "Monitor" in version "m/v1"'],
    ['Error from server (NotFound): namespaces "monitoring" not found'],
  ])('are missing where the cluster does not know of them: %s', async (fault) => {
    const monitor = object('Monitor', 'b')
    const { compare } = kubectl({ b: fault })
    expect(await compare([object('ConfigMap', 'a'), monitor, object('ConfigMap', 'c')])).toEqual([
      { kind: 'Monitor', name: 'b', live: undefined, desired: monitor },
    ])
  })

  it.each([
    [
      'The Job "b" is invalid: spec.template: Invalid value: {"password": "swordfish"}: field is immutable',
      'spec.template',
    ],
    [
      'The StatefulSet "b" is invalid: spec: Forbidden: updates to statefulset spec for fields other than …',
      'spec',
    ],
  ])('are reported with only the field that the server does not change', async (fault, refused) => {
    const found = await kubectl({ b: fault }).compare([object('Job', 'b')])
    expect(found).toEqual([{ kind: 'Job', name: 'b', live: {}, desired: {}, refused }])
    expect(JSON.stringify(found)).not.toContain('swordfish')
  })

  it('are compared by kubectl itself where a list has an entry twice', async () => {
    const fault =
      'Error from server: failed to create typed patch object: .spec.env: duplicate entries for key [name="A"]'
    const { calls, compare } = kubectl({ b: fault })
    expect(await compare([object('Deployment', 'b')])).toEqual([])
    expect(calls.map(({ isServerSide }) => isServerSide)).toEqual([true, false])
  })

  it('fail together for what is no matter of one', async () => {
    const { compare } = kubectl({ a: 'error: You must be logged in to the server (Unauthorized)' })
    await expect(compare([object('ConfigMap', 'a'), object('ConfigMap', 'b')])).rejects.toThrow()
  })
})
