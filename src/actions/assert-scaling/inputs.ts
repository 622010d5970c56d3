import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { itemsOf } from '../../values/input-lists.ts'
import { asFlag, asInteger, asText } from '../../values/input-text.ts'
import { asReplicas } from '../../values/kubernetes/replicas.ts'
import { readBaselineInputs } from './baseline.ts'

const own = defaults['assert-scaling']

/** What is expected of which HPAs, and by when. */
export const readScaling = (read: InputReader) => ({
  namespace: read.required('namespace', asText),
  expect: read.orDefault('expect', (text) => itemsOf('expect', text).map(asReplicas), own.expect),
  terms: {
    within: read.orDefault('within', parseDuration, own.within),
    backTo: read.optional('back-to', asInteger(0)),
    backWithin: read.orDefault('back-within', parseDuration, own['back-within']),
    nodes: read.optional('nodes', asInteger(2)),
    faultDomains: read.optional('fault-domains', asInteger(2, 3)),
    noRestarts: read.orDefault('no-restarts', asFlag, own['no-restarts']),
  },
  baseline: readBaselineInputs(read),
  ready: read.orDefault('ready-timeout', parseDuration, own['ready-timeout']),
  context: read.optional('kube-context', asText),
})

export type ScalingInputs = ReturnType<typeof readScaling>
