import { at, list, text } from '../../values/json.ts'
import { type ObjectProblem, sources } from './rule.ts'

const NATIVE = /(^|\/)oci-native-ingress-controller[:@]/
const NGINX = /(^|\/)ingress-nginx\/controller[:@]/

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

/** What of an ingress controller's pod does not fit virtual nodes, or is no longer looked after. */
export const controllerProblems = (podSpec: unknown): ObjectProblem[] =>
  list(at(podSpec, 'containers')).flatMap((container) => [
    ...native(container),
    ...nginx(container),
  ])
