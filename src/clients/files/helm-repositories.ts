import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { isChartAlias } from '../../values/path.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where Helm keeps the repositories that `helm repo add` named (helmpath in Helm's sources). */
const configOf = (environment: Environment): string => {
  const own = environment['HELM_REPOSITORY_CONFIG']
  if (own) return own
  const config = environment['XDG_CONFIG_HOME'] || join(environment['HOME'] ?? '', '.config')
  return join(environment['HELM_CONFIG_HOME'] || join(config, 'helm'), 'repositories.yaml')
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Whether a chart is in a repository that Helm knows by name, e.g. ingress-nginx/ingress-nginx. */
export const isKnownAlias = (chart: string, environment: Environment): boolean => {
  if (!isChartAlias(chart)) return false
  const name = chart.slice(0, chart.indexOf('/'))
  const names = textOf(configOf(environment)).matchAll(/^\s*(?:- )?name:\s*["']?([\w.-]+)/gm)
  return [...names].some(([, one]) => one === name)
}
