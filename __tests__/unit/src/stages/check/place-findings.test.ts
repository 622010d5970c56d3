import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import { placeFindings } from '../../../../../src/stages/check/place-findings.ts'
import { renderSarif } from '../../../../../src/stages/check/sarif.ts'
import { lineOfKey } from '../../../../../src/stages/check/template-place.ts'
import { parseManifests } from '../../../../../src/values/manifests/parse-manifests.ts'

const rendered = `---
# Source: shop/charts/agent/templates/pod.yaml
apiVersion: v1
kind: Pod
metadata: { name: agent }
spec:
  hostNetwork: true
  containers: [{ name: a, resources: { limits: { cpu: 1, memory: 1Gi } } }]
`
const template = `kind: Pod
spec:
  {{- if .Values.host }}
  hostNetwork: true
  {{- end }}
`

const place = async (chart: string, text?: string) => {
  const { objects, sources } = await parseManifests(rendered)
  return placeFindings(checkManifests(objects), sources, chart, (file) =>
    file === 'deploy/chart/charts/agent/templates/pod.yaml' ? text : undefined,
  )
}

describe('a finding', () => {
  it('points to the line of its template', async () => {
    const [finding] = await place('deploy/chart', template)
    expect(finding?.place).toEqual({
      file: 'deploy/chart/charts/agent/templates/pod.yaml',
      line: 4,
    })
  })

  it('points at the file if the line is unknown', async () => {
    const file = 'deploy/chart/charts/agent/templates/pod.yaml'
    for (const text of [undefined, '', `${template}${template}`]) {
      expect((await place('deploy/chart', text))[0]?.place).toEqual({ file })
    }
  })

  it.each(['oci://host/shop', 'deploy/shop-1.0.0.tgz'])('points to the chart %s', async (chart) => {
    expect((await place(chart, template))[0]?.place).toEqual({ file: chart })
  })
})

it.each([
  ['hostNetwork', '  hostNetwork: true', 1],
  ['containers[a].ports[0].hostPort', 'ports:\n  - hostPort: 80', 2],
  ['volumes[data].hostPath', '- name: data\n  "hostPath": {}', 2],
  ['hostNetwork', '# hostNetwork: true', undefined],
  ['hostPort', 'hostPorts: 1', undefined],
  ['', 'kind: DaemonSet', undefined],
])('the line of %s', (path, text, line) => {
  expect(lineOfKey(text, path)).toBe(line)
})

describe('SARIF', () => {
  it('names each rule once, and file, line and object of each result', async () => {
    const [finding] = await place('deploy/chart', template)
    if (finding === undefined) throw new Error('no finding')
    const sarif = JSON.parse(renderSarif([finding, { ...finding, object: 'Pod/b' }])) as unknown
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { rules: [{ id: 'host-network', defaultConfiguration: { level: 'error' } }] },
          },
          results: [
            {
              ruleId: 'host-network',
              level: 'error',
              message: { text: expect.stringContaining('Pod/agent: hostNetwork') as unknown },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'deploy/chart/charts/agent/templates/pod.yaml' },
                    region: { startLine: 4 },
                  },
                },
              ],
            },
            { ruleId: 'host-network' },
          ],
        },
      ],
    })
  })
})
