import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { helms, ReleaseBed } from './release-bed.ts'

const map = (name: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: ${name} }
`

const daemonSet = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: agent, image: example.com/agent }] }
`

/** Conditions in a chart that Helm can only evaluate with the cluster. */
const conditions: readonly [string, string][] = [
  ['an API of the cluster', '.Capabilities.APIVersions.Has "metrics.k8s.io/v1beta1"'],
  ['an object of the cluster', 'lookup "v1" "Namespace" "" "kube-system"'],
]

const tries = conditions.flatMap(([what, condition]) =>
  helms.map(([major, folder]) => ({ what, condition, major, folder })),
)

describe('deploy of a chart that makes something else in the cluster', () => {
  let bed: TestBed

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  it.each(tries)(
    'sees with Helm $major what it makes for $what, before anything is changed',
    async ({ condition, folder }) => {
      const all = `${map('always')}{{- if ${condition} }}\n---\n${daemonSet}{{- end }}\n`
      const release = await ReleaseBed.of(bed, { name: 'agent', all }, folder)
      const { code, text } = refusal(await release.deploy())
      expect(code).toBe('MANIFEST_NOT_SUPPORTED')
      expect(text).toContain('DaemonSet/agent')
      expect(await release.helm('list', '--short')).toBe('')
      // This cannot be checked without a cluster; the assumption is reported.
      const step = await release.job.run('check', { chart: release.chart })
      expect(success(step)).toEqual(succeeded)
      expect(step.stdout).toContain('lookup finds nothing')
    },
    120_000,
  )

  it('sees its hooks too', async () => {
    const hooked = daemonSet.replace(
      'name: agent }',
      'name: agent, annotations: { helm.sh/hook: pre-install } }',
    )
    const release = await ReleaseBed.of(bed, {
      name: 'agent',
      all: `${map('always')}---\n${hooked}`,
    })
    expect(refusal(await release.deploy()).code).toBe('MANIFEST_NOT_SUPPORTED')
  }, 120_000)
})
