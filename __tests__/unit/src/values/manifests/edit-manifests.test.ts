import { describe, expect, it } from '@jest/globals'
import { parseAllDocuments } from 'yaml'

import { editManifests } from '../../../../../src/values/manifests/edit-manifests.ts'

const web = `---
# Source: shop/templates/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web } # ours
spec:
  replicas: 1   # at first
  selector:
    matchLabels:
      app: web
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: web }]
`

const kept = { kind: 'Deployment', name: 'web', namespace: 'shop', replicas: 5 }

const objectsOf = (text: string): unknown[] =>
  parseAllDocuments(text).map((document) => document.toJS() as unknown)

describe('replicas that an HPA set', () => {
  it('stand in place of those of the chart, and nothing else changes', () => {
    const edited = editManifests(web, 'shop', { replicas: [kept] })
    expect(edited).toBe(web.replace('replicas: 1 ', 'replicas: 5 '))
  })

  it.each([
    ['another namespace', web.replace('name: web }', 'name: web, namespace: other }')],
    ['another kind', web.replace('Deployment', 'StatefulSet')],
    ['a chart that says none', web.replace(/ {2}replicas.*\n/, '')],
    ['what is no YAML', `${web}  a: b: c\n`],
    [
      'a hook',
      web.replace('name: web }', 'name: web, annotations: { helm.sh/hook: pre-install } }'),
    ],
  ])('leave %s alone', (_what, text) => {
    expect(editManifests(text, 'shop', { replicas: [kept] })).toBe(text)
  })

  it('are found in lists, of JSON too', () => {
    const list = `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objectsOf(web) })}\n`
    const [edited] = objectsOf(editManifests(list, 'shop', { replicas: [kept] }))
    expect(edited).toMatchObject({ items: [{ spec: { replicas: 5 } }] })
  })

  it('count where the key is duplicated', () => {
    const twice = web.replace('  selector:', '  replicas: 3\n  selector:')
    expect(editManifests(twice, 'shop', { replicas: [kept] })).toContain('\n  replicas: 5\n')
  })
})

describe('pods that are spread', () => {
  const constraint = (topologyKey: string) => ({
    ...{ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway' },
    labelSelector: { matchLabels: { app: 'web' } },
  })
  const both = ['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain'].map(constraint)

  it('have a constraint by node and by fault domain, of their own revision', () => {
    const [object] = objectsOf(editManifests(web, 'shop', { spread: true }))
    const topologySpreadConstraints = both.map((one) => ({
      ...one,
      matchLabelKeys: ['pod-template-hash'],
    }))
    expect(object).toMatchObject({ spec: { template: { spec: { topologySpreadConstraints } } } })
    expect(object).toMatchObject({
      spec: { template: { spec: { containers: [{ name: 'web' }] } } },
    })
  })

  it('of a StatefulSet, written in flow style, have them too', () => {
    const [object] = objectsOf(web.replace('Deployment', 'StatefulSet'))
    const [edited] = objectsOf(editManifests(JSON.stringify(object), 'shop', { spread: true }))
    expect(edited).toMatchObject({
      spec: { template: { spec: { topologySpreadConstraints: both, containers: [{}] } } },
    })
  })

  it.each([
    ['topologySpreadConstraints', '      topologySpreadConstraints: []\n'],
    ['an anti-affinity', '      affinity: { podAntiAffinity: {} }\n'],
  ])('stay as the chart says with %s', (_what, more) => {
    const text = web + more
    expect(editManifests(text, 'shop', { spread: true })).toBe(text)
  })
})
