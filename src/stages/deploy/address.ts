import type { Kubernetes, Service } from '../../clients/kubernetes/kubernetes.ts'
import type { Probe, ProbeAnswer } from '../../clients/http/http-probe.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'
import { until, type Waiting } from '../until.ts'
import { Watched } from '../watched.ts'

/** The Services of a release that get a load balancer, from its manifests. */
export const loadBalancersOf = (objects: readonly unknown[]): string[] =>
  objects
    .filter(
      (object) => at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer',
    )
    .map((object) => text(at(object, 'metadata', 'name')))

/** The URL of a Service's first address; nothing as long as it has none. */
const urlOf = (service: Service): string | undefined => {
  const [address] = service.addresses
  if (address === undefined) return undefined
  const port = service.addressPorts[0] ?? service.ports[0] ?? 80
  const host = address.includes(':') ? `[${address}]` : address
  if (port === 443) return `https://${host}`
  return port === 80 ? `http://${host}` : `http://${host}:${port}`
}

/**
 * Waits until the load balancer of a Service has an address.
 * @throws ActionError LOAD_BALANCER_PENDING
 */
export const awaitAddress = async (
  namespace: string,
  name: string,
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<string> => {
  const services = new Watched<Service>()
  const watch = kubernetes.watch('services', namespace, services.take)
  const url = await until({ ...waiting, progress }, [watch], () => {
    const service = services.get(name)
    progress.waiting(`the address of load balancer ${name}`)
    return service === undefined ? undefined : urlOf(service)
  })
  if (url !== undefined) return url
  throw new ActionError({
    code: 'LOAD_BALANCER_PENDING',
    message: `load balancer ${name} got no address in time`,
    hint:
      'See the events of the Service below. Usual reasons: the load balancer limit of the tenancy, a ' +
      'missing subnet annotation, no free address in the load balancer subnet.',
  })
}

const isGood = (answer: ProbeAnswer): boolean => 'status' in answer && answer.status < 400

const describe = (answer: ProbeAnswer): string =>
  'status' in answer ? `status ${answer.status}` : answer.failure

/**
 * Waits until the URL answers with a status below 400, as many times in a row as are asked for: a
 * new load balancer can lose its backends again when their first health check fails.
 * @throws ActionError URL_DOES_NOT_ANSWER
 */
export const awaitAnswer = async (
  { url, times }: { readonly url: string; readonly times: number },
  probe: Probe,
  { clock, deadline, signal }: Waiting,
  progress: Progress,
): Promise<void> => {
  for (let inRow = 0; ;) {
    const last = await probe(url)
    inRow = isGood(last) ? inRow + 1 : 0
    if (inRow >= times) return
    if (inRow === 0 && clock.now() >= deadline) throw silent(url, last)
    if (inRow === 0) progress.waiting(`an answer of ${url}: ${describe(last)}`)
    await clock.sleep(1_000, signal)
  }
}

const silent = (url: string, last: ProbeAnswer): ActionError =>
  new ActionError({
    code: 'URL_DOES_NOT_ANSWER',
    message: `${url} does not answer as it should: ${describe(last)}`,
    hint:
      'status' in last
        ? 'The load balancer is reached; look at the application and the path that is asked for.'
        : 'Run ensure-network: clients need the listener port, and the load balancer needs ports 30000-32767 and 10256 of the pods.',
  })
