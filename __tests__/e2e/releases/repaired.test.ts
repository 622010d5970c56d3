import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { succeeded, success } from '../actions/action-outcome.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { deploymentOf, ReleaseBed, simulatedBed } from './release-bed.ts'

/** Changes by hand, and a field of the object when it matches the chart. */
const damages: readonly [string, string, readonly string[], string][] = [
  ['a Deployment is deleted', 'Deployment/web', ['delete', 'deployment', 'web'], '1'],
  [
    'a ConfigMap is edited',
    'ConfigMap/web',
    ['patch', 'configmap', 'web', '--patch={"data":{"mode":"by hand"}}'],
    'one',
  ],
  ['a Service is gone', 'Service/web', ['delete', 'service', 'web'], '80'],
  [
    'an image is set',
    'Deployment/web',
    ['set', 'image', 'deployment/web', 'app=registry.invalid/other:2'],
    '1',
  ],
]

const fields: Readonly<Record<string, string>> = {
  'Deployment/web': '{.spec.replicas}',
  'ConfigMap/web': '{.data.mode}',
  'Service/web': '{.spec.ports[0].port}',
}

describe('deploy of a damaged release', () => {
  let bed: TestBed
  let release: ReleaseBed

  beforeAll(async () => {
    const { bed: made, node } = await simulatedBed()
    bed = made
    release = await ReleaseBed.of(bed, {
      name: 'web',
      all: [
        deploymentOf('web', { replicas: 1, node }),
        {
          ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } },
          data: { mode: 'one' },
        },
        {
          ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } },
          spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
        },
      ],
    })
    expect(success(await release.deploy())).toEqual(succeeded)
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  it.each(damages)(
    '%s: it is repaired and reported, and the next run finds nothing to do',
    async (_what, target, command, value) => {
      await release.kubectl(...command)
      const step = await release.deploy()
      expect([success(step), step.outputs['changed']]).toEqual([succeeded, 'true'])
      expect(step.stdout).toMatch(/not in the cluster as deployed; repairing/)
      expect(step.stdout).toContain(target)
      const found = await release.kubectl('get', target, `-o=jsonpath=${fields[target] ?? ''}`)
      expect(found).toBe(value)

      const again = await release.deploy()
      expect([success(again), again.outputs['changed']]).toEqual([succeeded, 'false'])
    },
    120_000,
  )
})
