import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { V1Pod, V1PodStatus } from '@kubernetes/client-node'
import pLimit from 'p-limit'
import { CutOffNodes } from '../../../../emulator/kubelet/server/cut-off-nodes.ts'
import { kubeletBackOff } from '../../../../emulator/kubelet/containers/back-off.ts'
import { Images } from '../../../../emulator/kubelet/containers/images.ts'
import type { LibpodClient } from '../../../../emulator/kubelet/podman/libpod-client.ts'
import { Libpod } from '../../../../emulator/kubelet/podman/libpod.ts'
import {
  PodAddresses,
  type StoredPrivateIp,
} from '../../../../emulator/kubelet/pods/pod-addresses.ts'
import type { PodApi, PodEvent, PodKey } from '../../../../emulator/kubelet/pods/pod-api.ts'
import { PodWorkers } from '../../../../emulator/kubelet/pods/pod-workers.ts'
import { Collection } from '../../../../emulator/oci/core/store.ts'
import { PodmanInMemory } from './podman-memory.ts'

const node = 'vn-1'

/** The part of kube-apiserver that a kubelet uses for pods. */
class ApiInMemory implements PodApi {
  /** The calls, e.g. `patchStatus web`. */
  readonly asked: string[] = []
  readonly statuses = new Map<string, V1PodStatus>()
  readonly events: { readonly pod: string; readonly event: PodEvent }[] = []
  readonly removed = new Set<string>()

  configMap = () => Promise.resolve(undefined)
  secret = () => Promise.resolve(undefined)
  token = () => Promise.reject(new Error('no tokens here'))

  patchStatus({ name }: PodKey, status: V1PodStatus): Promise<void> {
    this.asked.push(`patchStatus ${name}`)
    this.statuses.set(name, status)
    return Promise.resolve()
  }

  remove({ name }: PodKey): Promise<void> {
    this.asked.push(`remove ${name}`)
    this.removed.add(name)
    return Promise.resolve()
  }

  record({ name }: PodKey, _nodeName: string, event: PodEvent): void {
    this.asked.push(`event ${event.reason} ${name}`)
    this.events.push({ pod: name, event })
  }
}

export const aPod = (name: string, metadata: object = {}): V1Pod => ({
  metadata: { name, namespace: 'shop', uid: `uid-${name}`, ...metadata },
  spec: {
    nodeName: node,
    restartPolicy: 'Always',
    containers: [{ name: 'main', image: 'app:1' }],
  },
})

/**
 * Returns a kubelet whose podman and kube-apiserver are in memory; its files are in a separate
 * folder.
 */
export const kubeletInMemory = (podSubnet: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'kubelet-'))
  const podman = new PodmanInMemory()
  const client = podman as unknown as LibpodClient
  const api = new ApiInMemory()
  const complaints: string[] = []
  let addresses = 0
  /** The paths that the VCN blocks, by registry, by node, or `API server`. */
  const closed = new Map<string, string>()
  const workers = new PodWorkers({
    api,
    libpod: new Libpod(client),
    images: new Images(client),
    addresses: new PodAddresses({
      privateIps: new Collection<StoredPrivateIp>(),
      subnetOf: () => ({ id: 'subnet', cidrBlock: podSubnet, compartmentId: 'compartment' }),
      newOcid: (kind) => `ocid1.${kind}.${++addresses}`,
      clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
      releaseDelayMs: 0,
    }),
    connect: () => Promise.reject(new Error('no network here')),
    exec: () => Promise.reject(new Error('no programs here')),
    wire: () => Promise.resolve(),
    hostIP: () => '10.0.10.2',
    closed: {
      images: (_nodeName, registry) => closed.get(registry),
      kubelet: (nodeName) => closed.get(nodeName),
      metrics: (nodeName) => closed.get(nodeName),
      apiServer: () => closed.get('API server'),
    },
    cutOff: new CutOffNodes(() => closed.has('API server')),
    folders: { disk: join(folder, 'disk'), memory: join(folder, 'memory') },
    cgroupParent: 'test',
    dns: { server: '10.96.0.10', domain: 'cluster.local' },
    environment: {},
    backOff: kubeletBackOff,
    limit: pLimit(4),
    complain: (problem) => complaints.push(problem),
  })
  const end = async (): Promise<void> => {
    await workers.stop()
    rmSync(folder, { recursive: true })
  }
  return { workers, podman, api, complaints, closed, end }
}

export const soon = async (isSo: () => boolean, what: string): Promise<void> => {
  const until = performance.now() + 10_000
  while (!isSo()) {
    if (performance.now() > until) throw new Error(`${what}: not within 10 s`)
    await new Promise((wake) => setImmediate(wake))
  }
}
