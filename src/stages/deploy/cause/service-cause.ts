import type { Kubernetes } from '../../../clients/kubernetes/kubernetes.ts'
import { at, list, strings } from '../../../values/json.ts'
import { nameOf, namespaceOf } from '../../../values/manifests/manifests.ts'
import type { Cause } from './cause.ts'

type Labels = Readonly<Record<string, string>>

/** A port of the pods, by number or by name. */
type Port = string | number

const isSelected = (labels: Labels, selector: Labels): boolean =>
  Object.entries(selector).every(([key, value]) => labels[key] === value)

/** The release's pod templates that a Service selects. */
const templatesOf = (service: unknown, objects: readonly unknown[], ofRelease: string) => {
  const selector = strings(at(service, 'spec', 'selector'))
  const namespace = namespaceOf(service, ofRelease)
  return objects
    .filter((object) => namespaceOf(object, ofRelease) === namespace)
    .map((object) => at(object, 'spec', 'template'))
    .filter((template) => isSelected(strings(at(template, 'metadata', 'labels')), selector))
    .filter((template) => template !== undefined)
}

/** The declared container ports of a pod, which are optional. */
const portsOf = (template: unknown): Port[] =>
  list(at(template, 'spec', 'containers'))
    .flatMap((container) => list(at(container, 'ports')))
    .flatMap((port) => [at(port, 'containerPort'), at(port, 'name')])
    .filter((port): port is Port => typeof port === 'number' || typeof port === 'string')

const portCause = (service: unknown, templates: readonly unknown[]): Cause | undefined => {
  const known = templates.flatMap(portsOf)
  if (known.length === 0) return undefined
  const wrong = list(at(service, 'spec', 'ports'))
    .map((port) => at(port, 'targetPort') ?? at(port, 'port'))
    .filter((port): port is Port => typeof port === 'number' || typeof port === 'string')
    .find((port) => !known.includes(port))
  if (wrong === undefined) return undefined
  return {
    text: `${nameOf(service)} sends to port ${wrong} of its pods, which no container of them names`,
    hint: `Set targetPort to a port that a container listens to; named are ${known.join(', ')}.`,
  }
}

/**
 * Why a load balancer does not respond although the release's pods are ready: it selects none of
 * them, or a port that they do not have.
 */
export const serviceCause = async (
  objects: readonly unknown[],
  ofRelease: string,
  kubernetes: Pick<Kubernetes, 'list'>,
): Promise<Cause | undefined> => {
  const services = objects.filter((object) => at(object, 'spec', 'type') === 'LoadBalancer')
  for (const service of services) {
    const selector = Object.entries(strings(at(service, 'spec', 'selector')))
    if (selector.length === 0) continue
    const templates = templatesOf(service, objects, ofRelease)
    const found = portCause(service, templates)
    if (found !== undefined) return found
    const words = selector.map(([key, value]) => `${key}=${value}`).join(',')
    const pods = await kubernetes.list('pods', namespaceOf(service, ofRelease), words)
    if (pods.length > 0) continue
    const hint = 'Give the pods these labels, or correct the selector of the Service.'
    return { text: `${nameOf(service)} selects no pod: ${words}`, hint }
  }
  return undefined
}
