import { at, list, record, strings, text } from '../json.ts'

type Labels = Readonly<Record<string, string>>

const isOfExpression = (labels: Labels, expression: unknown): boolean => {
  const value = labels[text(at(expression, 'key'))]
  const values = list(at(expression, 'values')).map((one) => text(one))
  switch (at(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
    case 'Gt':
      return Number(value) > Number(values[0])
    case 'Lt':
      return Number(value) < Number(values[0])
    default:
      // Unknown operators are assumed to match.
      return true
  }
}

const required = (spec: unknown): readonly unknown[] =>
  list(
    at(
      spec,
      ...['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'],
      'nodeSelectorTerms',
    ),
  )

const hasLabels = (spec: unknown, labels: Labels): boolean => {
  const selector = Object.entries(strings(at(spec, 'nodeSelector')))
  const terms = required(spec)
  return (
    selector.every(([key, value]) => labels[key] === value) &&
    (terms.length === 0 ||
      terms.some((term) =>
        list(at(term, 'matchExpressions')).every((one) => isOfExpression(labels, one)),
      ))
  )
}

/** By the rules of Kubernetes: an empty key stands for all, an empty effect for each. */
const tolerates = (spec: unknown, taint: unknown): boolean =>
  list(at(spec, 'tolerations')).some((one) => {
    const { key, operator = 'Equal', value = '', effect } = record(one)
    const isKey = key === undefined ? operator === 'Exists' : key === at(taint, 'key')
    const isValue = operator === 'Exists' || value === text(at(taint, 'value'))
    return isKey && isValue && (effect === undefined || effect === at(taint, 'effect'))
  })

/** Taints of a node that is not ready come and go. */
const isLasting = (taint: unknown): boolean =>
  ['NoSchedule', 'NoExecute'].includes(text(at(taint, 'effect'))) &&
  !text(at(taint, 'key')).startsWith('node.kubernetes.io/')

/**
 * Why pods with this spec can never run on a node (its labels, or a taint); undefined if they can.
 */
export const misfit = (spec: unknown, node: unknown): 'labels' | 'taints' | undefined => {
  if (!hasLabels(spec, strings(at(node, 'metadata', 'labels')))) return 'labels'
  const taints = list(at(node, 'spec', 'taints')).filter(isLasting)
  return taints.every((taint) => tolerates(spec, taint)) ? undefined : 'taints'
}

/** The node requirements of pods with this spec, for people; empty if there are none. */
export const asksOfNodes = (spec: unknown): string => {
  const selector = Object.entries(strings(at(spec, 'nodeSelector'))).map(
    ([key, value]) => `${key}=${value}`,
  )
  const terms = required(spec).map((term) =>
    list(at(term, 'matchExpressions'))
      .map((one) => {
        const values = list(at(one, 'values')).map((value) => text(value))
        const words = [text(at(one, 'key')), text(at(one, 'operator')), values.join(',')]
        return words.filter((word) => word !== '').join(' ')
      })
      .join(' and '),
  )
  return [...selector, ...(terms.length === 0 ? [] : [terms.join(' or ')])].join(', ')
}
