import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kubectl } from '../world.ts'
import type { Scenario } from '../scenario.ts'

interface State {
  readonly latest: string
  readonly pending: number
  readonly content: string
}

interface Secrets {
  readonly items: readonly { readonly metadata: { readonly labels: Record<string, string> } }[]
}

/** deploy installs a chart with one object. */
export const release: Scenario = {
  name: 'deploy',
  action: 'deploy',
  hasPost: false,
  place: ({ world }, id) => {
    const workspace = mkdtempSync(join(tmpdir(), 'sweep-chart-'))
    const chart = join(workspace, 'chart')
    mkdirSync(join(chart, 'templates'), { recursive: true })
    writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: sweep\nversion: 1.0.0\n')
    const object =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: sweep }\ndata: { kept: "yes" }\n'
    writeFileSync(join(chart, 'templates', 'map.yaml'), object)
    const look = async (): Promise<State> => {
      const of = ['--namespace', id]
      const listed = await kubectl(world, 'get', 'secrets', ...of, '-l', 'owner=helm', '-o', 'json')
      const labels = (JSON.parse(listed) as Secrets).items.map(({ metadata }) => metadata.labels)
      const byVersion = labels.toSorted((a, b) => Number(b['version']) - Number(a['version']))
      const kept = [
        'get',
        'configmap',
        'sweep',
        ...of,
        '--ignore-not-found',
        '-o',
        'jsonpath={.data.kept}',
      ]
      return {
        latest: byVersion[0]?.['status'] ?? 'none',
        pending: labels.filter(({ status }) => status?.startsWith('pending')).length,
        content: await kubectl(world, ...kept),
      }
    }
    return Promise.resolve({
      inputs: { release: 'shop', namespace: id, chart: './chart', timeout: '60s' },
      environment: { GITHUB_WORKSPACE: workspace },
      look,
      clear: async () => {
        rmSync(workspace, { recursive: true, force: true })
        await kubectl(world, 'delete', 'namespace', id, '--ignore-not-found', '--wait=false')
      },
    })
  },
  problems: (state) => {
    const { latest, pending, content } = state as State
    const isGood = latest === 'deployed' && pending === 0 && content === 'yes'
    return isGood ? [] : [`the release is ${JSON.stringify(state)}`]
  },
}
