import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { asInteger, asOneOf, asText } from '../../values/input-text.ts'
import { asQuantity } from '../../values/kubernetes/quantity.ts'
import { asPath } from '../../values/path.ts'

const own = defaults.load

/** Most pods that may share a load; nothing larger is needed to prove scaling. */
const MOST_PODS = 100

/** The load generator, and the pods of where=cluster. */
export const readPodInputs = (read: InputReader) => {
  const where = read.orDefault('where', asOneOf('runner', 'cluster'), own.where)
  const inputs = {
    ...{ where, namespace: read.withDefault('namespace', asText, '') },
    context: read.optional('kube-context', asText),
    pods: read.orDefault('pods', asInteger(1, MOST_PODS), own.pods),
    'k6-image': read.orDefault('k6-image', asText, own['k6-image']),
    'pull-secret': read.optional('pull-secret', asText),
    'pod-cpu': read.orDefault('pod-cpu', asQuantity, own['pod-cpu']),
    'pod-memory': read.orDefault('pod-memory', asQuantity, own['pod-memory']),
    'start-within': read.orDefault('start-within', parseDuration, own['start-within']),
    'k6-operator': read.orDefault('k6-operator', asOneOf('auto', 'never'), own['k6-operator']),
    'price-file': read.optional('price-file', asPath),
  }
  if (where === 'cluster' && inputs.namespace === '') {
    const hint = 'Name the namespace that the pods of the load are made in.'
    read.problem('input "namespace" is missing, which where=cluster needs', hint)
  }
  return inputs
}

export type PodInputs = ReturnType<typeof readPodInputs>
