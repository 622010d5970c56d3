import { parseDuration } from '../../values/duration.ts'
import { at, list, text } from '../../values/json.ts'
import { type ObjectProblem, sources } from './rule.ts'

const NATIVE = /(^|\/)oci-native-ingress-controller[:@]/
const NGINX = /(^|\/)ingress-nginx\/controller[:@]/
const METRICS = /(^|\/)metrics-server[:@]/
const FLAG = '--metric-resolution='

const named = (container: unknown, key: string): string =>
  `containers[${text(at(container, 'name'))}].${key}`

const native = (container: unknown): ObjectProblem[] => {
  const isInstance = list(at(container, 'args')).some((one) => text(one) === '--authType=instance')
  if (!NATIVE.test(text(at(container, 'image'))) || !isInstance) return []
  return [
    {
      rule: 'instance-principal',
      severity: 'error',
      path: named(container, 'args'),
      why: 'has it sign in to OCI as an instance, which a virtual node is not; set authType of its chart',
      source: sources.native,
      fix: 'authType: workloadIdentity',
    },
  ]
}

const nginx = (container: unknown): ObjectProblem[] =>
  NGINX.test(text(at(container, 'image')))
    ? [
        {
          rule: 'retired-controller',
          severity: 'note',
          path: named(container, 'image'),
          why: 'is ingress-nginx, which is retired: its last release is of March 2026, for Kubernetes 1.35 at most',
          source: sources.nginx,
        },
      ]
    : []

/** How often virtual nodes have new figures. */
const RESOLUTION = '60s'

const isShorter = (resolution: string): boolean => {
  try {
    return parseDuration(resolution) < parseDuration(RESOLUTION)
  } catch {
    return false
  }
}

const metrics = (container: unknown): ObjectProblem[] => {
  if (!METRICS.test(text(at(container, 'image')))) return []
  const words = list(at(container, 'args')).map((one) => text(one))
  const [, given = RESOLUTION] = words.findLast((one) => one.startsWith(FLAG))?.split('=') ?? []
  if (!isShorter(given)) return []
  return [
    {
      rule: 'metrics-resolution',
      severity: 'note',
      path: named(container, 'args'),
      why: `asks for figures every ${given}; virtual nodes have new ones every ${RESOLUTION}`,
      source: sources.metrics,
      fix: `${FLAG}${RESOLUTION}`,
    },
  ]
}

/**
 * Returns what in a well-known controller's pod does not fit virtual nodes, or is no longer
 * maintained.
 */
export const controllerProblems = (podSpec: unknown): ObjectProblem[] =>
  list(at(podSpec, 'containers')).flatMap((container) => [
    ...native(container),
    ...nginx(container),
    ...metrics(container),
  ])
