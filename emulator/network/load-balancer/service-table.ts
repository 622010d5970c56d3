/** A place where a Service's traffic can go: a ready pod's address, or the one of the API server. */
export interface Endpoint {
  readonly address: string
  readonly port: number
}

export interface ServicePort {
  readonly name: string
  readonly protocol: string
  readonly port: number
  /** 0 where the Service has none. */
  readonly nodePort: number
  readonly endpoints: readonly Endpoint[]
}

/** A ready pod behind a Service, with the name it has in DNS, if it has one. */
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

/** The whole desired state; each push replaces the one before. */
export type ServiceTable = readonly ServiceEntry[]

/** The Service `default/kubernetes`, whose endpoint lies outside of the network namespace. */
export const isApiServer = (service: ServiceEntry): boolean =>
  service.namespace === 'default' && service.name === 'kubernetes'
