import type { ApiServer } from '../../clients/kubernetes/api-server.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'
import { endpointNames } from '../kubeconfig/choose-endpoint.ts'
import { proveAccess } from '../kubeconfig/prove-access.ts'
import type { DoctorClients, Setup } from './clients.ts'
import { check, type Finding, findingOf, ready } from './finding.ts'

const METRICS = 'metrics.k8s.io/v1beta1'

const metricsMissing = (how: string, hint: string): ActionError =>
  new ActionError({
    code: 'METRICS_SERVER_MISSING',
    message: `${METRICS} is ${how}, and without it no HPA can scale by CPU or memory`,
    hint,
  })

const examineMetrics = (api: ApiServer): Promise<Finding> =>
  check('metrics-server', async () => {
    const served = await api.serves(METRICS)
    if (served === 'yes') return `${METRICS} responds`
    if (served === 'no') {
      const hint = 'Install metrics-server as docs/your-tenancy.md says (step 8).'
      throw metricsMissing('not registered', hint)
    }
    const hint =
      'Its server does not respond: check that the pods of metrics-server run (kubectl get pods -n kube-system), and that the API endpoint reaches their TCP port (ensure-network adds the rules).'
    throw metricsMissing('registered, but down', hint)
  })

/** The APIs that objects are of, e.g. `cert-manager.io/v1`. */
const apisOf = (objects: readonly unknown[]): readonly string[] => [
  ...new Set(objects.map((object) => text(at(object, 'apiVersion'))).filter((one) => one !== '')),
]

const kindsOf = (objects: readonly unknown[], api: string): string =>
  [
    ...new Set(
      objects
        .filter((object) => text(at(object, 'apiVersion')) === api)
        .map((object) => text(at(object, 'kind'))),
    ),
  ].join(', ')

/** An API whose CRDs are part of the release does not exist yet. */
const isBrought = (objects: readonly unknown[], api: string): boolean =>
  objects.some(
    (object) =>
      text(at(object, 'kind')) === 'CustomResourceDefinition' &&
      text(at(object, 'spec', 'group')) === api.split('/')[0],
  )

const operatorMissing = (api: string, kinds: string): ActionError =>
  new ActionError({
    code: 'OPERATOR_MISSING',
    message: `the release has ${kinds} of ${api}, which the cluster does not know`,
    hint: `Install the operator that defines ${api} before the release, or leave these objects out of the chart.`,
  })

const examineApis = async (
  objects: readonly unknown[],
  api: ApiServer,
): Promise<readonly Finding[]> => {
  const needed = apisOf(objects).filter((one) => !isBrought(objects, one))
  const served = await Promise.all(needed.map(async (one) => ({ one, is: await api.serves(one) })))
  const missing = served.filter(({ is }) => is === 'no')
  if (missing.length === 0) return [ready('operators', `all ${needed.length} APIs of the release`)]
  return missing.map(({ one }) =>
    findingOf('operators', operatorMissing(one, kindsOf(objects, one))),
  )
}

const examineRelease = async (
  clients: DoctorClients,
  api: ApiServer | undefined,
): Promise<readonly Finding[]> => {
  let objects: readonly unknown[]
  try {
    objects = await clients.rendered()
  } catch (error) {
    return [findingOf('chart', error)]
  }
  const chart = ready('chart', `${objects.length} objects`)
  if (api === undefined) return [chart]
  try {
    return [chart, ...(await examineApis(objects, api))]
  } catch (error) {
    return [chart, findingOf('operators', error)]
  }
}

const reach = async (
  namespace: string | undefined,
  clients: DoctorClients,
): Promise<{ readonly finding: Finding; readonly api?: ApiServer }> => {
  try {
    const target = await clients.target()
    const { api, diagnose } = await clients.identity(target)
    const { username } = await proveAccess(target, api, namespace, diagnose)
    const kind = target.kind === undefined ? '' : `${endpointNames[target.kind]} endpoint `
    return { api, finding: ready('Kubernetes', `${kind}${target.server}, as ${username}`) }
  } catch (error) {
    return { finding: findingOf('Kubernetes', error) }
  }
}

/**
 * Examines the API server: whether it is reachable, knows the identity, and serves what the release
 * needs.
 * @param isAllowed false if already reported problems keep the identity from it
 */
export const examineKubernetes = async (
  { environment, picked }: Setup,
  clients: DoctorClients,
  isAllowed: boolean,
): Promise<readonly Finding[]> => {
  const { release, cluster, scaling } = environment
  const wanted = cluster !== undefined && isAllowed
  const reached = wanted ? await reach(release?.namespace, clients) : undefined
  const api = reached?.api
  // What a run installs first does not count as missing.
  const isInstalled = environment['metrics-server'] === 'install'
  const needsMetrics = scaling !== undefined && api !== undefined && !isInstalled
  const [metrics, chart] = await Promise.all([
    needsMetrics ? examineMetrics(api) : undefined,
    release !== undefined && picked.has('deploy') ? examineRelease(clients, api) : [],
  ])
  return [reached?.finding ?? [], metrics ?? [], chart].flat()
}
