import { describe, expect, test } from '@jest/globals'

import { fieldFinding, ownerText, wholeFinding } from '../../../../../src/stages/drift/finding.ts'
import { ownerOfFields } from '../../../../../src/stages/drift/owners/managed-fields.ts'
import { withOwners } from '../../../../../src/stages/drift/owners/release-owners.ts'

const entry = (manager: string, time: string, fieldsV1: object) => ({ manager, time, fieldsV1 })
const container = (name: string) => `k:{"name":"${name}"}`
const edge = {
  ...{ apiVersion: 'apps/v1', kind: 'Deployment' },
  metadata: {
    name: 'edge',
    annotations: { 'example.com/by.hand': 'yes' },
    finalizers: ['a', 'b'],
    managedFields: [
      entry('helm', '2026-11-01T10:00:00Z', {
        'f:spec': {
          'f:replicas': {},
          'f:template': {
            'f:spec': { 'f:containers': { [container('app')]: { 'f:image': {} } } },
          },
        },
      }),
      entry('kubectl-scale', '2026-11-28T21:50:00Z', { 'f:spec': { 'f:replicas': {} } }),
      entry('kubectl-edit', '2026-11-29T08:00:00Z', {
        'f:metadata': {
          'f:annotations': { 'f:example.com/by.hand': {} },
          'f:finalizers': { 'v:"b"': {} },
        },
        'f:spec': {
          'f:template': {
            'f:spec': { 'f:containers': { [container('side')]: { 'f:resources': {} } } },
          },
        },
      }),
      entry('oke-drift-check', '2026-11-29T09:00:00Z', { 'f:spec': { 'f:replicas': {} } }),
    ],
  },
  spec: {
    replicas: 5,
    template: {
      spec: {
        containers: [
          { name: 'app', image: 'a' },
          { name: 'side', resources: { limits: { cpu: '1' } } },
        ],
      },
    },
  },
}

describe('who changed a field', () => {
  test.each([
    ['somebody beside Helm', ['spec.replicas'], 'kubectl-scale', '2026-11-28T21:50:00Z'],
    ['Helm alone', ['spec.template.spec.containers.0.image'], 'helm', '2026-11-01T10:00:00Z'],
    [
      'below a leaf of a list item',
      ['spec.template.spec.containers.1.resources.limits.cpu'],
      'kubectl-edit',
      '2026-11-29T08:00:00Z',
    ],
    [
      'a key with dots',
      ['metadata.annotations.example.com/by.hand'],
      'kubectl-edit',
      '2026-11-29T08:00:00Z',
    ],
    ['a value of a set', ['metadata.finalizers.1'], 'kubectl-edit', '2026-11-29T08:00:00Z'],
    [
      'two',
      ['spec.replicas', 'metadata.finalizers.1'],
      'kubectl-scale and kubectl-edit',
      '2026-11-29T08:00:00Z',
    ],
  ])('%s', (_what, paths, by, at) => {
    expect(ownerOfFields(edge, paths)).toEqual({ by, at })
  })

  test.each([
    ['spec.paused'],
    ['metadata.finalizers.0'],
    ['spec.template.spec.containers.7.image'],
  ])('is unknown for %s', (path) => expect(ownerOfFields(edge, [path])).toBeUndefined())

  test('managed fields that cannot be read name no owner', () => {
    const broken = { metadata: { managedFields: [entry('x', '', { 'k:{': {} }), 7] }, spec: [1] }
    expect(ownerOfFields(broken, ['spec.0'])).toBeUndefined()
  })
})

describe('the findings of a release', () => {
  const scaled = fieldFinding({
    action: 'update',
    target: 'Deployment/edge',
    why: 'changed: ',
    fields: [{ path: 'spec.replicas', detail: 'spec.replicas' }],
  })
  const gone = wholeFinding(
    { action: 'create', target: 'Service/edge', description: 'gone' },
    'Service',
  )

  test('are reported with their owner, with one call for what differs', async () => {
    const asked: unknown[] = []
    const kubernetes = {
      managed: async (_namespace: string, manifests: readonly unknown[]) => {
        asked.push(...manifests)
        return [edge]
      },
    }
    const other = { kind: 'ConfigMap', metadata: { name: 'other' } }
    const found = await withOwners([scaled, gone], [edge, other], 'shop', kubernetes)
    expect(found.map(({ owner }) => owner?.by)).toEqual(['kubectl-scale', undefined])
    expect(ownerText(found[0]?.owner)).toBe('kubectl-scale, 2026-11-28 21:50 UTC')
    expect(asked).toEqual([edge])
  })

  test('are the same where who changed them may not be read', async () => {
    const kubernetes = { managed: () => Promise.reject(new Error('forbidden')) }
    expect(await withOwners([scaled], [edge], 'shop', kubernetes)).toEqual([scaled])
  })
})
