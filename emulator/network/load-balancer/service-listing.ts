import type { V1EndpointSlice, V1Service } from '@kubernetes/client-node'
import type { Endpoint, ServiceEntry, ServiceHost, ServicePort } from './service-table.ts'

/** Returns the IPv4 slices of one Service. */
const slicesOf = (service: V1Service, slices: readonly V1EndpointSlice[]): V1EndpointSlice[] =>
  slices.filter(
    ({ metadata, addressType }) =>
      addressType === 'IPv4' &&
      metadata?.namespace === service.metadata?.namespace &&
      metadata?.labels?.['kubernetes.io/service-name'] === service.metadata?.name,
  )

/** Unknown readiness counts as ready, as the API's documentation requires. */
const readyOf = (slice: V1EndpointSlice) =>
  (slice.endpoints ?? []).filter(({ conditions }) => conditions?.ready !== false)

const endpointsOf = (name: string, protocol: string, slices: V1EndpointSlice[]): Endpoint[] =>
  slices.flatMap((slice) => {
    const found = slice.ports?.find(
      (port) => (port.name ?? '') === name && (port.protocol ?? 'TCP') === protocol,
    )
    const port = found?.port
    if (port === undefined) return []
    return readyOf(slice).flatMap(({ addresses }) =>
      addresses.map((address) => ({ address, port })),
    )
  })

const hostsOf = (slices: V1EndpointSlice[]): ServiceHost[] =>
  slices.flatMap((slice) =>
    readyOf(slice).flatMap(({ addresses, hostname }) =>
      addresses.map((address) => (hostname ? { address, hostname } : { address })),
    ),
  )

const portsOf = (service: V1Service, slices: V1EndpointSlice[]): ServicePort[] =>
  (service.spec?.ports ?? []).map(({ name = '', protocol = 'TCP', port, nodePort = 0 }) => ({
    name,
    protocol,
    port,
    nodePort,
    endpoints: endpointsOf(name, protocol, slices),
  }))

/**
 * Returns a Service with its ready endpoints, in the form that the proxy, DNS and the load
 * balancers use.
 */
export const describeService = (
  service: V1Service,
  all: readonly V1EndpointSlice[],
): ServiceEntry => {
  const slices = slicesOf(service, all)
  const { clusterIP = '', externalName, type } = service.spec ?? {}
  return {
    namespace: service.metadata?.namespace ?? '',
    name: service.metadata?.name ?? '',
    clusterIP: clusterIP === 'None' ? '' : clusterIP,
    ...(type === 'ExternalName' && externalName ? { externalName } : {}),
    ports: portsOf(service, slices),
    hosts: hostsOf(slices),
  }
}
