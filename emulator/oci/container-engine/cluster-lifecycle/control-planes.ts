import type { Context } from '../../core/context.ts'
import type { Stored } from '../../core/store.ts'

/** The cluster that the emulator's only Kubernetes control plane serves: one at a time. */
interface Served extends Stored {
  readonly clusterId: string
}

const all = ({ store }: Pick<Context, 'store'>) => store.collection<Served>('controlPlane')

/** Returns the OCID of the cluster that has the control plane; undefined while none has. */
export const servedCluster = (context: Pick<Context, 'store'>): string | undefined =>
  all(context).get('control-plane')?.clusterId

/** Gives the control plane to this cluster, unless another cluster has it. */
export const claimControlPlane = (context: Pick<Context, 'store'>, clusterId: string): boolean => {
  const served = servedCluster(context) ?? clusterId
  all(context).put({ id: 'control-plane', clusterId: served })
  return served === clusterId
}

/** Frees the control plane for the next cluster. */
export const releaseControlPlane = (context: Pick<Context, 'store'>): void => {
  all(context).delete('control-plane')
}

/** Starts and ends the control planes of clusters. */
export interface ControlPlanes {
  /**
   * Starts the control plane of a cluster, if it has one, and stores its address in the cluster.
   *
   * @returns whether it has one
   */
  open(clusterId: string, signal: AbortSignal): Promise<boolean>
  /** Ends the control plane of a cluster, if it has one. */
  close(clusterId: string): Promise<void>
}

/** The API server's address in a cluster without a control plane: nothing listens there. */
export const nowhere = '127.0.0.3:6443'
