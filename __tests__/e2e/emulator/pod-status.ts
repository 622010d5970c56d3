/** The fields of Kubernetes' responses that the tests read. */
export interface Terminated {
  readonly exitCode: number
  readonly reason: string
}

export interface ContainerStatus {
  readonly name: string
  readonly ready: boolean
  readonly restartCount: number
  readonly state: {
    readonly waiting?: { readonly reason: string; readonly message?: string }
    readonly running?: object
    readonly terminated?: Terminated
  }
  readonly lastState: { readonly terminated?: Terminated }
}

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
}

export interface Pod {
  readonly metadata: { readonly name: string; readonly uid: string }
  readonly spec: { readonly nodeName?: string }
  readonly status: {
    readonly phase: string
    readonly podIP?: string
    readonly conditions?: readonly Condition[]
    readonly containerStatuses?: readonly ContainerStatus[]
  }
}

export interface Service {
  readonly spec: { readonly clusterIP: string }
  readonly status: { readonly loadBalancer: { readonly ingress?: readonly { ip: string }[] } }
}

export interface List<T> {
  readonly items: readonly T[]
}

export interface Event {
  readonly reason: string
  readonly message: string
  readonly count?: number
}

export const isReady = ({ status }: Pod): boolean =>
  status.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True') ?? false
