import type { Duplex } from 'node:stream'
import type { LimitFunction } from 'p-limit'
import type { CutOffNodes } from '../server/cut-off-nodes.ts'
import type { AddressPool, PodAddress } from './address-pool.ts'
import type { BackOffSettings } from '../containers/back-off.ts'
import type { ClosedPaths } from '../server/closed-paths.ts'
import type { ContainerExec } from '../containers/container-exec.ts'
import type { Images } from '../containers/images.ts'
import type { Libpod } from '../podman/libpod.ts'
import type { PodApi } from './pod-api.ts'
import type { DnsSettings } from '../volumes/pod-files.ts'
import type { PodFolders } from './pod-folder.ts'

/** Opens a TCP connection inside the emulator's network namespace. */
export type Connect = (address: string, port: number, timeoutMs: number) => Promise<Duplex>

/** What all pods of one kubelet share. */
export interface PodContext {
  readonly api: PodApi
  readonly libpod: Libpod
  readonly images: Images
  readonly addresses: AddressPool
  readonly connect: Connect
  readonly exec: ContainerExec
  /** Configures a pod's empty network namespace with its address. */
  readonly wire: (infraPid: number, uid: string, address: PodAddress) => Promise<void>
  readonly hostIP: (nodeName: string) => string | undefined
  readonly closed: ClosedPaths
  /** Nodes that neither learn of their pods nor report on them. */
  readonly cutOff: CutOffNodes
  readonly folders: PodFolders
  readonly cgroupParent: string
  readonly dns: DnsSettings
  /** The environment of every container, e.g. KUBERNETES_SERVICE_HOST. */
  readonly environment: Readonly<Record<string, string>>
  readonly backOff: BackOffSettings
  /**
   * podman locks its storage for each change, so more concurrent calls would only slow each other
   * down.
   */
  readonly limit: LimitFunction
  readonly complain: (problem: string) => void
  /** Records which pod's worker to notify when this container ends. */
  readonly claim: (containerId: string, uid: string) => void
}
