import type { V1Pod } from '@kubernetes/client-node'

/** Addresses that the downward API can read once the pod runs here. */
export interface PodPlace {
  readonly podIP: string
  readonly hostIP: string
}

const keyed = /^metadata\.(labels|annotations)\['(.+)'\]$/

/**
 * Returns a field of the downward API as text.
 *
 * @throws Error for a field that the downward API does not have
 */
export const podField = (pod: V1Pod, path: string, place: PodPlace): string => {
  const match = keyed.exec(path)
  if (match) return pod.metadata?.[match[1] as 'labels' | 'annotations']?.[match[2] ?? ''] ?? ''
  const fields: Record<string, () => string | undefined> = {
    'metadata.name': () => pod.metadata?.name,
    'metadata.namespace': () => pod.metadata?.namespace,
    'metadata.uid': () => pod.metadata?.uid,
    'metadata.labels': () => lines(pod.metadata?.labels),
    'metadata.annotations': () => lines(pod.metadata?.annotations),
    'spec.nodeName': () => pod.spec?.nodeName,
    'spec.serviceAccountName': () => pod.spec?.serviceAccountName,
    'status.podIP': () => place.podIP,
    'status.podIPs': () => place.podIP,
    'status.hostIP': () => place.hostIP,
    'status.hostIPs': () => place.hostIP,
  }
  const read = fields[path]
  if (!read) throw new Error(`unsupported fieldPath: ${path}`)
  return read() ?? ''
}

const lines = (values: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(values ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join('\n')
