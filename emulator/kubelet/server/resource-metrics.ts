import type { Usage } from '../containers/cgroup-usage.ts'

export interface MeasuredContainer {
  readonly container: string
  readonly pod: string
  readonly namespace: string
  readonly startedAt: Date
  readonly usage: Usage
}

type Labels = Readonly<Record<string, string>>
interface Sample {
  readonly labels: Labels
  readonly value: number
  readonly at: number
}

/**
 * Renders `/metrics/resource` of one node in Prometheus' text format, as metrics-server reads it.
 */
export const resourceMetrics = (containers: readonly MeasuredContainer[], now: number): string => {
  const each = (value: (container: MeasuredContainer) => number): Sample[] =>
    containers.map((container) => ({
      labels: {
        container: container.container,
        namespace: container.namespace,
        pod: container.pod,
      },
      value: value(container),
      at: container.usage.at,
    }))
  const cpu = (container: MeasuredContainer) => container.usage.cpuSeconds
  const memory = (container: MeasuredContainer) => container.usage.workingSetBytes
  const node = (value: (container: MeasuredContainer) => number): Sample[] => [
    { labels: {}, value: sum(containers, value), at: now },
  ]
  const started = each((container) => container.startedAt.getTime() / 1000)
  return [
    family('container_cpu_usage_seconds_total', 'counter', each(cpu)),
    family('container_memory_working_set_bytes', 'gauge', each(memory)),
    family('container_start_time_seconds', 'gauge', started),
    family('node_cpu_usage_seconds_total', 'counter', node(cpu)),
    family('node_memory_working_set_bytes', 'gauge', node(memory)),
    family('pod_cpu_usage_seconds_total', 'counter', perPod(containers, cpu)),
    family('pod_memory_working_set_bytes', 'gauge', perPod(containers, memory)),
    family('scrape_error', 'gauge', [{ labels: {}, value: 0, at: 0 }]),
  ].join('')
}

const perPod = (
  containers: readonly MeasuredContainer[],
  value: (container: MeasuredContainer) => number,
): Sample[] => {
  const pods = Map.groupBy(containers, ({ namespace, pod }) => `${namespace}/${pod}`)
  return [...pods.values()].flatMap((members) => {
    const first = members[0]
    if (!first) return []
    const { namespace, pod, usage } = first
    return [{ labels: { namespace, pod }, value: sum(members, value), at: usage.at }]
  })
}

const sum = (
  containers: readonly MeasuredContainer[],
  value: (container: MeasuredContainer) => number,
): number => containers.reduce((total, container) => total + value(container), 0)

const family = (name: string, type: 'counter' | 'gauge', samples: readonly Sample[]): string => {
  const lines = samples.map(({ labels, value, at }) => {
    const text = Object.entries(labels).map(([key, word]) => `${key}=${JSON.stringify(word)}`)
    const suffix = text.length > 0 ? `{${text.join(',')}}` : ''
    return `${name}${suffix} ${value}${at ? ` ${at}` : ''}\n`
  })
  return `# TYPE ${name} ${type}\n${lines.join('')}`
}
