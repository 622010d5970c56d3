import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cacheFolder, helm4, kubernetes } from '../../emulator/tools/modules.ts'
import { chartObjects, readChart } from '../../src/actions/ensure-network/chart-traffic.ts'
import { clockUntil } from '../../src/clients/clock.ts'
import { serviceTraffic } from '../../src/stages/network/service-traffic.ts'
import { actionMemory } from '../unit/src/actions/action-memory.ts'

/** A chart that requires its image, like many that accept no mutable tags. */
const template = `apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
  annotations: { image: '{{ required "image.digest is needed" .Values.image.digest }}' }
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [203.0.113.0/24]
  ports: [{ port: {{ .Values.port }} }]
`
const image = `fra.ocir.io/acme/shop@sha256:${'a'.repeat(64)}`

let workspace: string

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'traffic-'))
  mkdirSync(join(workspace, 'web', 'templates'), { recursive: true })
  writeFileSync(join(workspace, 'web/Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 0.1.0\n')
  writeFileSync(join(workspace, 'web/values.yaml'), 'port: 80\nimage: {}\n')
  writeFileSync(join(workspace, 'web/templates/all.yaml'), template)
})

afterAll(() => rmSync(workspace, { recursive: true }))

describe.each<[string, () => string]>([
  ['3', () => cacheFolder(kubernetes)],
  ['4', () => cacheFolder(helm4)],
])('what a chart says of its load balancer, with Helm %s', (_version, folder) => {
  const traffic = async (inputs: Readonly<Record<string, string>>) => {
    const clock = clockUntil(new AbortController().signal)
    const variables = { PATH: `${folder()}:/usr/bin:/bin`, GITHUB_WORKSPACE: workspace }
    const { context } = actionMemory({ chart: 'web', ...inputs }, clock, variables)
    const path = process.env['PATH']
    process.env['PATH'] = variables.PATH
    try {
      return serviceTraffic(await chartObjects(context.readInputs(readChart), context))
    } finally {
      process.env['PATH'] = path
    }
  }

  it('is read with the image, the release and the values of the deployment', async () => {
    expect(await traffic({ image, set: 'port=8080', release: 'shop' })).toMatchObject({
      listeners: [8080],
      clients: ['203.0.113.0/24'],
    })
  })

  it('is an error of the chart where it asks for an image that is not given', async () => {
    await expect(traffic({})).rejects.toMatchObject({
      code: 'CHART_INVALID',
      message: expect.stringContaining('image.digest is needed'),
    })
  })
})
