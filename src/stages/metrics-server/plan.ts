import type { Kubernetes, LiveObject, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import type { Change, Plan } from '../../core/change.ts'
import { at, record, text } from '../../values/json.ts'
import { readVersion } from '../../values/kubernetes/version.ts'
import { plural } from '../../values/plural.ts'
import {
  API,
  isOurs,
  metricsServerObjects,
  NAME,
  NAMESPACE,
  neededTolerations,
  releaseFor,
} from './objects.ts'

/** What would be installed or changed, and the inputs of the check afterwards. */
export interface MetricsServerPlan extends Plan {
  /** Empty where there is nothing to change. */
  readonly manifests: readonly Manifest[]
  readonly isOurs: boolean
}

type Reader = Pick<Kubernetes, 'listObjects' | 'differences'>

const APIS = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' }
const NODES = { apiVersion: 'v1', kind: 'Node' }
const DEPLOYMENTS = { apiVersion: 'apps/v1', kind: 'Deployment' }

const labelsOfLive = ({ object }: LiveObject): Readonly<Record<string, unknown>> =>
  record(at(object, 'metadata', 'labels'))

/** The aggregated API, with the Service that serves it; undefined if it is not registered. */
export const findApi = async (
  kubernetes: Pick<Kubernetes, 'listObjects'>,
): Promise<LiveObject | undefined> =>
  (await kubernetes.listObjects(APIS, '')).find(({ name }) => name === API)

const serviceText = (api: LiveObject): string => {
  const service = at(api.object, 'spec', 'service')
  const [namespace, name] = [text(at(service, 'namespace')), text(at(service, 'name'))]
  return name === '' ? 'the API server itself' : `Service ${namespace}/${name}`
}

const nothing = (kept: string, ours: boolean): MetricsServerPlan => ({
  ...{ changes: [], manifests: [], isOurs: ours },
  kept: [kept],
})

/** An installation by others is not changed: they know why it is as it is. */
const foreign = (api: LiveObject | undefined): MetricsServerPlan =>
  nothing(
    api === undefined
      ? `Deployment ${NAMESPACE}/${NAME} was not made here and is left alone`
      : `${API} is served by ${serviceText(api)}, which was not made here and is left alone`,
    false,
  )

const change = (action: Change['action'], description: string): Change => ({
  ...{ action, description },
  target: NAME,
})

/**
 * Returns what installing metrics-server would change. Changes nothing.
 * @param version of the cluster, as OKE reports it
 * @throws ActionError CLUSTER_*, PROCESS_*
 */
export const planMetricsServer = async (
  version: string,
  kubernetes: Reader,
): Promise<MetricsServerPlan> => {
  const release = releaseFor(readVersion(version))
  const [api, deployments, nodes] = await Promise.all([
    findApi(kubernetes),
    kubernetes.listObjects(DEPLOYMENTS, NAMESPACE),
    kubernetes.listObjects(NODES, ''),
  ])
  const manifests = metricsServerObjects(release, neededTolerations(nodes))
  const running = deployments.find(({ name }) => name === NAME)
  const there = [api, running].filter((one) => one !== undefined)
  if (there.some((one) => !isOurs(labelsOfLive(one)))) return foreign(api)
  if (there.length === 0) {
    const description = `install ${release} for virtual nodes: figures every 60 s, no probes`
    return { changes: [change('create', description)], kept: [], manifests, isOurs: true }
  }
  const differences = await kubernetes.differences(NAMESPACE, manifests)
  if (differences.length === 0) return nothing(`${NAME} ${release} is installed`, true)
  const names = differences.map(({ kind, name }) => `${kind} ${name}`)
  const description = `bring ${plural(names.length, 'object')} to ${release}: ${names.join(', ')}`
  return { changes: [change('update', description)], kept: [], manifests, isOurs: true }
}
