import { startLoad } from '../__tests__/e2e/emulator/load.ts'
import type { Service } from '../__tests__/e2e/emulator/pod-status.ts'
import { rate, scalingWorkload } from '../__tests__/e2e/emulator/scaling-workload.ts'
import { eventually, type TestBed } from '../__tests__/e2e/emulator/test-bed.ts'

interface Autoscaler {
  readonly status: {
    readonly desiredReplicas?: number
    readonly currentMetrics?: readonly unknown[]
  }
}

const mostSeconds = 120

/** Measures the seconds from the start of k6 to the HPA's decision for a second pod. */
export const measureFirstScaleUp = async (bed: TestBed, image: string): Promise<number> => {
  const namespace = await bed.namespace('bench')
  const get = <T>(...what: string[]) => bed.json<T>('get', '--namespace', namespace, ...what)
  await bed.apply(namespace, ...scalingWorkload(bed, image))
  await bed.sdk('open_ports', '80', '30000-32767', '10256')
  const hpa = async () => (await get<Autoscaler>('hpa', 'web')).status
  await eventually(async () => (await hpa()).currentMetrics?.length, 'metrics of the pod')
  const url = await eventually(async () => {
    const { status } = await get<Service>('service', 'web')
    const found = `http://${status.loadBalancer.ingress?.[0]?.ip}/`
    return (await fetch(found, { signal: AbortSignal.timeout(3000) })).ok && found
  }, 'an answer through the load balancer')
  const began = performance.now()
  const load = startLoad(bed, url, rate, mostSeconds)
  await eventually(async () => ((await hpa()).desiredReplicas ?? 0) > 1, 'a scale-up', mostSeconds)
  const seconds = (performance.now() - began) / 1000
  await load.stop()
  return seconds
}
