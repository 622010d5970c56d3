import { describe, expect, it } from '@jest/globals'

import {
  allocationOutput,
  allocationSummary,
} from '../../../../../src/stages/check/allocation-report.ts'
import { allocations, podSize } from '../../../../../src/stages/check/allocation.ts'
import { parsePrices } from '../../../../../src/values/prices.ts'

const pod = (...resources: object[]) => ({
  containers: resources.map((one) => ({ name: 'app', resources: one })),
})
const limits = (cpu: string, memory: string) => ({ limits: { cpu, memory } })
const requests = (cpu: string, memory: string) => ({ requests: { cpu, memory } })
const workload = (kind: string, spec: object, of: object) => ({
  kind,
  metadata: { name: 'edge' },
  spec: { ...spec, template: { spec: of } },
})
const hpa = {
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'edge' },
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'edge' }, maxReplicas: 10 },
}

describe('what a pod gets on virtual nodes', () => {
  // Each row is one of the rules on Oracle's page, in the order of the how-to.
  it.each<[string, object, number, number]>([
    ['the sum of its containers', pod(limits('1', '1Gi'), limits('2', '2Gi')), 3, 4],
    ['0.25 GB for kube-proxy and runtime', pod(limits('1', '1Gi')), 1, 2],
    ['no more where that fits into a whole GB', pod(limits('1', '768Mi')), 1, 1],
    ['at least 0.125 OCPU and 0.5 GB, a whole one each', pod(limits('10m', '16Mi')), 1, 1],
    ['limits where requests are not given', pod(limits('2', '4Gi')), 2, 5],
    ['requests where limits are not given', pod(requests('2', '4Gi')), 2, 5],
    ['limits where both are', pod({ ...limits('2', '4Gi'), ...requests('1', '1Gi') }), 2, 5],
    ['0.125 OCPU and 0.5 GB for a container that says nothing', pod({}), 1, 1],
    ['the same for each of nine', pod(...Array.from({ length: 9 }, () => ({}))), 2, 5],
    ['whole OCPU and GB', pod(limits('1100m', '1800Mi')), 2, 3],
    [
      'no more for what numbers lose',
      pod(...Array.from({ length: 10 }, () => limits('100m', '1Gi'))),
      1,
      11,
    ],
    ['numbers as quantities too', pod({ limits: { cpu: 1, memory: 2 ** 30 } }), 1, 2],
  ])('is %s', (_rule, spec, ocpus, gigabytes) => {
    expect(podSize(spec)).toEqual({ ocpus, gigabytes })
  })
})

describe('what a release takes', () => {
  const objects = [
    workload('Deployment', { replicas: 2 }, pod(limits('100m', '128Mi'))),
    workload('StatefulSet', {}, pod(limits('2', '7Gi'))),
    hpa,
  ]

  it('is reported for the start and for the maximum of its HPAs, with addresses and price', async () => {
    const prices = await parsePrices('{currency: USD, ocpu-hour: 0.01, gb-hour: 0.002}')
    expect(JSON.parse(allocationOutput(allocations(objects, false), prices))).toEqual({
      workloads: [
        { object: 'Deployment/edge', replicas: 2, most: 10, ocpus: 1, gigabytes: 1 },
        { object: 'StatefulSet/edge', replicas: 1, most: 1, ocpus: 2, gigabytes: 8 },
      ],
      first: { pods: 3, addresses: 3, ocpus: 4, gigabytes: 10, pricePerHour: 0.06 },
      most: { pods: 11, addresses: 11, ocpus: 12, gigabytes: 18, pricePerHour: 0.156 },
      currency: 'USD',
    })
    const summary = allocationSummary(allocations(objects, false), prices)
    expect(summary).toContain('2 to 10')
    expect(summary).toContain('12 OCPU, 18 GB, 0.156 USD/h; at least 1 virtual node.')
  })

  it('needs a node for each 500 pods', () => {
    const many = [workload('Deployment', { replicas: 1001 }, pod({}))]
    expect(allocationSummary(allocations(many, false), undefined)).toContain(
      'at least 3 virtual nodes',
    )
  })

  it('leaves out what runs on managed nodes, and DaemonSets', () => {
    const elsewhere = { ...pod({}), nodeSelector: { pool: 'managed' } }
    const all = [workload('Deployment', {}, elsewhere), workload('DaemonSet', {}, pod({}))]
    expect(allocations(all, true)).toEqual([])
    expect(allocations(all, false)).toHaveLength(1)
  })
})

it.each([
  '{}',
  '{currency: USD, ocpu-hour: much, gb-hour: 1}',
  '{currency: money, ocpu-hour: 1, gb-hour: 1}',
])('prices in %s are refused', async (text) => {
  await expect(parsePrices(text)).rejects.toMatchObject({ code: 'PRICES_INVALID' })
})
