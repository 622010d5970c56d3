import type { Fields } from '../../../values/fields.ts'
import { type HpaMetric, resourceName } from '../../../values/kubernetes/hpa-metric.ts'
import { parseQuantity } from '../../../values/kubernetes/quantity.ts'
import type { Hpa, Scale, ScaleUp } from '../kubernetes.ts'
import { conditionsOf, countOf, given, nameOf, textOf, type View } from './view-parts.ts'

const quantityOf = (fields: Fields | undefined, key: string): number | undefined => {
  const text = fields?.optionalText(key)
  return text === undefined ? undefined : parseQuantity(text)
}

/** The source of a metric: its field named after the type. */
interface Source extends Pick<HpaMetric, 'source' | 'name' | 'resource' | 'container'> {
  readonly fields: Fields
  /** Identifies it in spec and status. */
  readonly key: string
}

/** A metric with its selector: two queues may share a metric name. */
const selected = (metric: Fields): { readonly name: string; readonly key: string } => {
  const labels = metric.optional('selector')?.strings('matchLabels') ?? {}
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`)
  const suffix = pairs.length === 0 ? '' : `{${pairs.sort().join(',')}}`
  const name = `${metric.text('name')}${suffix}`
  return { name, key: name }
}

const sources: Readonly<Record<string, (fields: Fields) => Omit<Source, 'fields'>>> = {
  resource: (fields) => {
    const resource = fields.text('name')
    return { source: 'Resource', resource, name: resourceName(resource), key: resource }
  },
  containerResource: (fields) => {
    const [resource, container] = [fields.text('name'), fields.text('container')]
    const name = `${resourceName(resource)} of container ${container}`
    return { source: 'ContainerResource', resource, container, name, key: name }
  },
  pods: (fields) => ({ source: 'Pods', ...selected(fields.fields('metric')) }),
  object: (fields) => {
    const of = fields.fields('describedObject')
    const { name } = selected(fields.fields('metric'))
    const text = `${name} of ${of.text('kind')} ${of.text('name')}`
    return { source: 'Object', name: text, key: text }
  },
  external: (fields) => ({ source: 'External', ...selected(fields.fields('metric')) }),
}

/** Undefined if the controller could not measure it: its status entry is then empty. */
const sourceOf = (metric: Fields): Source | undefined => {
  for (const [key, read] of Object.entries(sources)) {
    const fields = metric.optional(key)
    if (fields !== undefined) return { ...read(fields), fields }
  }
  return undefined
}

const targetOf = (target: Fields): HpaMetric['target'] => {
  const utilization = target.optionalNumber('averageUtilization')
  if (utilization !== undefined) return { type: 'Utilization', value: utilization }
  const average = quantityOf(target, 'averageValue')
  if (average !== undefined) return { type: 'AverageValue', value: average }
  return { type: 'Value', value: quantityOf(target, 'value') ?? 0 }
}

const currentOf = (
  { type }: HpaMetric['target'],
  current: Fields | undefined,
): number | undefined => {
  if (type === 'Utilization') return current?.optionalNumber('averageUtilization')
  return quantityOf(current, type === 'AverageValue' ? 'averageValue' : 'value')
}

const metricsOf = (spec: Fields, status: Fields | undefined): HpaMetric[] => {
  const wanted = spec.optionalItems('metrics', sourceOf)
  const measured = status?.optionalItems('currentMetrics', sourceOf) ?? []
  return wanted.flatMap((one) => {
    if (one === undefined) return []
    const { source, name, resource, container, key, fields } = one
    const target = targetOf(fields.fields('target'))
    const current = measured
      .find((other) => other?.source === source && other.key === key)
      ?.fields.optional('current')
    return [
      {
        ...{ source, name, target },
        ...given<Pick<HpaMetric, 'resource' | 'container' | 'current' | 'average'>>({
          resource,
          container,
          current: currentOf(target, current),
          average: quantityOf(current, 'averageValue'),
        }),
      },
    ]
  })
}

const policy: View<ScaleUp['policies'][number]> = (one) => ({
  isPercent: one.text('type') === 'Percent',
  value: one.number('value'),
  seconds: one.number('periodSeconds'),
})

const scaleUpOf = (spec: Fields): ScaleUp => {
  const rules = spec.optional('behavior')?.optional('scaleUp')
  return {
    select: textOf(rules, 'selectPolicy') || 'Max',
    policies: rules?.optionalItems('policies', policy) ?? [],
    stabilizationSeconds: countOf(rules, 'stabilizationWindowSeconds'),
    ...given<Pick<ScaleUp, 'tolerance'>>({ tolerance: quantityOf(rules, 'tolerance') }),
  }
}

/** A HorizontalPodAutoscaler of autoscaling/v2. */
export const hpaView: View<Hpa> = (object) => {
  const spec = object.fields('spec')
  const status = object.optional('status')
  const of = spec.fields('scaleTargetRef')
  return {
    name: nameOf(object),
    ...given<Pick<Hpa, 'release'>>({
      release: object.fields('metadata').strings('annotations')['meta.helm.sh/release-name'],
    }),
    target: { apiVersion: textOf(of, 'apiVersion'), kind: of.text('kind'), name: of.text('name') },
    minReplicas: countOf(spec, 'minReplicas', 1),
    maxReplicas: spec.number('maxReplicas'),
    currentReplicas: countOf(status, 'currentReplicas'),
    desiredReplicas: countOf(status, 'desiredReplicas'),
    metrics: metricsOf(spec, status),
    scaleUp: scaleUpOf(spec),
    conditions: conditionsOf(status),
  }
}

/** The scale subresource of an HPA's target. */
export const scaleView: View<Scale> = (object) => ({
  wanted: countOf(object.optional('spec'), 'replicas'),
  selector: textOf(object.optional('status'), 'selector'),
})
