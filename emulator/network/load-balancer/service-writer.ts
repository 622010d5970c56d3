import { randomBytes } from 'node:crypto'
import {
  ApiException,
  CoreV1Api,
  PatchStrategy,
  setHeaderOptions,
  type KubeConfig,
  type V1Service,
} from '@kubernetes/client-node'

export const finalizer = 'service.kubernetes.io/load-balancer-cleanup'

const merge = setHeaderOptions('Content-Type', PatchStrategy.MergePatch)

/** Writes the load balancers' state to Kubernetes; a Service that no longer exists is ignored. */
export class ServiceWriter {
  readonly #core: CoreV1Api

  constructor(config: KubeConfig) {
    this.#core = config.makeApiClient(CoreV1Api)
  }

  /** Adds the finalizer to the Service or removes it. Throws on a conflict; the caller retries. */
  async setFinalizer(service: V1Service, wanted: boolean): Promise<void> {
    const { finalizers = [], resourceVersion = '' } = service.metadata ?? {}
    if (finalizers.includes(finalizer) === wanted) return
    const others = finalizers.filter((name) => name !== finalizer)
    const metadata = { finalizers: wanted ? [...others, finalizer] : others, resourceVersion }
    await unlessGone(
      this.#core.patchNamespacedService({ ...place(service), body: { metadata } }, merge),
    )
  }

  /** Writes the load balancer's address to the Service's status; no address removes it. */
  async setAddress(service: V1Service, address?: string): Promise<void> {
    const status = { loadBalancer: address ? { ingress: [{ ip: address }] } : { ingress: null } }
    await unlessGone(
      this.#core.patchNamespacedServiceStatus({ ...place(service), body: { status } }, merge),
    )
  }

  /** Records an event as the controller that reports these on OKE. Losing one does no harm. */
  async event(
    service: V1Service,
    type: 'Normal' | 'Warning',
    reason: string,
    message: string,
  ): Promise<void> {
    const { name, namespace } = place(service)
    const now = new Date()
    const body = {
      metadata: { name: `${name}.${randomBytes(8).toString('hex')}`, namespace },
      involvedObject: {
        apiVersion: 'v1',
        kind: 'Service',
        name,
        namespace,
        uid: service.metadata?.uid ?? '',
        resourceVersion: service.metadata?.resourceVersion ?? '',
      },
      type,
      reason,
      message,
      count: 1,
      firstTimestamp: now,
      lastTimestamp: now,
      source: { component: 'service-controller' },
    }
    await this.#core.createNamespacedEvent({ namespace, body }).catch(() => undefined)
  }

  /** Whether any node could take traffic. */
  async hasNodes(): Promise<boolean> {
    return (await this.#core.listNode({ limit: 1 })).items.length > 0
  }

  /** Creates the Service that reserves the address of DNS, if it is missing. */
  async ensureDnsService(clusterIP: string): Promise<void> {
    const body = {
      metadata: { name: 'kube-dns', labels: { 'k8s-app': 'kube-dns' } },
      spec: {
        clusterIP,
        ports: [
          { name: 'dns', port: 53, protocol: 'UDP' },
          { name: 'dns-tcp', port: 53, protocol: 'TCP' },
        ],
      },
    }
    try {
      await this.#core.createNamespacedService({ namespace: 'kube-system', body })
    } catch (error) {
      if (!(error instanceof ApiException && (error.code === 409 || error.code === 422)))
        throw error
      const here = await this.#core.readNamespacedService({
        name: 'kube-dns',
        namespace: 'kube-system',
      })
      if (here.spec?.clusterIP !== clusterIP) throw error
    }
  }
}

const place = (service: V1Service): { name: string; namespace: string } => ({
  name: service.metadata?.name ?? '',
  namespace: service.metadata?.namespace ?? '',
})

const unlessGone = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call
  } catch (error) {
    if (!(error instanceof ApiException && error.code === 404)) throw error
  }
}
