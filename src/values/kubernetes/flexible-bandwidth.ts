const FLEXIBLE = 'service.beta.kubernetes.io/oci-load-balancer-shape-flex-'

/** Mbps of a load balancer of flexible shape. */
interface Bandwidth {
  readonly least: number
  readonly most: number
}

/** The bandwidth limits that the controller manager enforces (load_balancer_spec.go). */
const mbps = (value: string | undefined): number =>
  Math.min(Math.max(Number(/^\s*(\d+)/.exec(value ?? '')?.[1] ?? 10), 10), 8192)

/** The bandwidth that a Service's annotations ask of a load balancer of flexible shape. */
export const flexibleBandwidth = (annotations: Readonly<Record<string, string>>): Bandwidth => {
  const least = mbps(annotations[`${FLEXIBLE}min`])
  return { least, most: Math.max(mbps(annotations[`${FLEXIBLE}max`]), least) }
}
