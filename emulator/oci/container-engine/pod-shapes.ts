import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { invalidParameter, type Route } from '../core/service.ts'
import { simulatedShape } from './virtual-node-pool.ts'

interface PodShape {
  readonly name: string
  readonly processorDescription: string
  readonly ocpuOptions: readonly { readonly min: number; readonly max: number }[]
  readonly memoryOptions: readonly Readonly<Record<string, number>>[]
  readonly networkBandwidthOptions: readonly Readonly<Record<string, number>>[]
}

const shape = (
  name: string,
  processorDescription: string,
  ocpus: number,
  gigabytes: number,
): PodShape => ({
  name,
  processorDescription,
  ocpuOptions: [{ min: 1, max: ocpus }],
  memoryOptions: [
    {
      minInGBs: 1,
      maxInGBs: gigabytes,
      defaultPerOcpuInGBs: 16,
      minPerOcpuInGBs: 1,
      maxPerOcpuInGBs: 64,
    },
  ],
  // 1 Gbps per OCPU, up to 40.
  networkBandwidthOptions: [{ minInGbps: 1, maxInGbps: 40, defaultPerOcpuInGbps: 1 }],
})

/**
 * The shapes that virtual nodes are known to offer, and the emulator's own. E4's limits are OKE's;
 * the others' are not confirmed.
 */
const shapes: readonly PodShape[] = [
  shape('Pod.Standard.E3.Flex', '2.25 GHz AMD EPYC 7742 (Rome)', 64, 1024),
  shape('Pod.Standard.E4.Flex', '2.55 GHz AMD EPYC 7J13 (Milan)', 64, 1024),
  shape('Pod.Standard.A1.Flex', '3.0 GHz Ampere Altra', 80, 512),
  shape(simulatedShape, 'Simulated: its pods run nothing', 64, 1024),
]

/** Throws 400 InvalidParameter for an unknown shape. */
export const requireShape = (name: string): void => {
  if (shapes.some((known) => known.name === name)) return
  throw invalidParameter(
    `podConfiguration.shape ${name} is not offered; offered are ${shapes.map((known) => known.name).join(', ')}`,
  )
}

export const podShapeRoutes = (context: Context): Route[] => [
  {
    operation: 'ListPodShapes',
    method: 'GET',
    path: '/20180222/podShapes',
    handle: (request) => {
      requireQuery(request, 'compartmentId')
      const name = request.query.get('name')
      return page(
        request,
        shapes.filter((known) => !name || known.name === name),
        context,
      )
    },
  },
]
