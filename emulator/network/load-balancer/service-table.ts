/** A destination of a Service's traffic: a ready pod, or the API server. */
export interface Endpoint {
  readonly address: string
  readonly port: number
}

export interface ServicePort {
  readonly name: string
  readonly protocol: string
  readonly port: number
  /** 0 if the Service has none. */
  readonly nodePort: number
  readonly endpoints: readonly Endpoint[]
}

/** A ready pod behind a Service, with its name in DNS, if it has one. */
export interface ServiceHost {
  readonly address: string
  readonly hostname?: string
}

/** One Service as the namespace's proxy and DNS need it. */
export interface ServiceEntry {
  readonly namespace: string
  readonly name: string
  /** Empty for headless and ExternalName Services. */
  readonly clusterIP: string
  readonly externalName?: string
  readonly ports: readonly ServicePort[]
  readonly hosts: readonly ServiceHost[]
}

/** The whole desired state; each push replaces the previous one. */
export type ServiceTable = readonly ServiceEntry[]

/**
 * Whether it is the Service `default/kubernetes`, whose endpoint is outside the network namespace.
 */
export const isApiServer = (service: ServiceEntry): boolean =>
  service.namespace === 'default' && service.name === 'kubernetes'
