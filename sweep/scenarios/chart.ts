import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { kubectl, type World } from '../world.ts'

/** The state of the release of a chart with one object, which holds one value. */
export interface ReleaseState {
  readonly latest: string
  readonly pending: number
  readonly content: string
}

interface Secrets {
  readonly items: readonly { readonly metadata: { readonly labels: Record<string, string> } }[]
}

/** Writes a checkout with these files, by their paths. */
export const checkout = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-checkout-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The files of a chart of one object. */
export const chart: Readonly<Record<string, string>> = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: sweep\nversion: 1.0.0\n',
  'chart/templates/map.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: sweep }\ndata: { kept: "yes" }\n',
}

/** Reads the release of the chart in this namespace, from its newest revision. */
export const releaseIn = async (world: World, namespace: string): Promise<ReleaseState> => {
  const of = ['--namespace', namespace]
  const listed = await kubectl(world, 'get', 'secrets', ...of, '-l', 'owner=helm', '-o', 'json')
  const labels = (JSON.parse(listed) as Secrets).items.map(({ metadata }) => metadata.labels)
  const byVersion = labels.toSorted((a, b) => Number(b['version']) - Number(a['version']))
  const kept = ['configmap', 'sweep', '--ignore-not-found', '-o', 'jsonpath={.data.kept}']
  return {
    latest: byVersion[0]?.['status'] ?? 'none',
    pending: labels.filter(({ status }) => status?.startsWith('pending')).length,
    content: await kubectl(world, 'get', ...of, ...kept),
  }
}

/** Returns what is wrong with a release that should be there. */
export const releaseProblems = (state: ReleaseState): string[] => {
  const isGood = state.latest === 'deployed' && state.pending === 0 && state.content === 'yes'
  return isGood ? [] : [`the release is ${JSON.stringify(state)}`]
}

/** Starts to remove a namespace with everything in it; it is gone some time later. */
export const removeNamespace = async (world: World, name: string): Promise<void> => {
  await kubectl(world, 'delete', 'namespace', name, '--ignore-not-found', '--wait=false')
}
