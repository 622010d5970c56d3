import { z } from 'zod'

import { invalidParameter } from '../core/service.ts'
import type { Stored } from '../core/store.ts'
import { common, optional, parseDetails } from './details.ts'
import { newResource, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { NetworkResource } from './resources.ts'

/** The lowest priority of a rule; priorities are unique. */
const LAST_PRIORITY = 9
const MOST_RULES = 10

const flowLogRule = z.object({
  isEnabled: optional(z.boolean()),
  priority: optional(z.int().min(0).max(LAST_PRIORITY)),
  samplingRate: optional(z.int().min(1).max(100_000)),
  flowLogType: optional(z.enum(['ALL', 'ACCEPT', 'REJECT'])),
  ruleAction: optional(z.enum(['INCLUDE', 'EXCLUDE'])),
  sourceCidr: optional(z.string()),
  destinationCidr: optional(z.string()),
  protocol: optional(z.string()),
})

const rules = z.array(flowLogRule).max(MOST_RULES)

/** Only filters of flow logs: nothing mirrors traffic here. */
const createDetails = z.object({
  ...common,
  compartmentId: z.string(),
  filterType: z.literal('FLOWLOG'),
  flowLogCaptureFilterRules: optional(rules),
})

const updateDetails = z.object({ ...common, flowLogCaptureFilterRules: optional(rules) })

export interface CaptureFilter extends NetworkResource {
  readonly filterType: 'FLOWLOG'
  readonly flowLogCaptureFilterRules: z.output<typeof rules>
}

const distinct = (given: z.output<typeof rules> = []): z.output<typeof rules> => {
  const priorities = given.flatMap(({ priority }) => priority ?? [])
  if (new Set(priorities).size === priorities.length) return given
  throw invalidParameter('Each rule of a capture filter must have a distinct priority.')
}

/** A flow log with the fields that name a filter. */
interface Filtered extends Stored {
  readonly configuration: { readonly source: { readonly parameters?: { capture_filter?: string } } }
}

/** Source: OCI, API of CaptureFilter and FlowLogCaptureFilterRuleDetails. */
export const captureFilters: Kind<CaptureFilter> = {
  name: 'CaptureFilter',
  plural: 'CaptureFilters',
  path: 'captureFilters',
  create(context, body) {
    const { filterType, flowLogCaptureFilterRules, ...details } = parseDetails(createDetails, body)
    const base = newResource(context, 'capturefilter', details)
    const own = { filterType, flowLogCaptureFilterRules: distinct(flowLogCaptureFilterRules) }
    return context.store.collection<CaptureFilter>('captureFilters').put({ ...base, ...own })
  },
  update(_context, current, body) {
    const { flowLogCaptureFilterRules: given, ...details } = parseDetails(updateDetails, body)
    const own = given === undefined ? {} : { flowLogCaptureFilterRules: distinct(given) }
    return { ...renamed(current, details), ...own }
  },
  users(context, { id }) {
    const [log] = context.store
      .collection<Filtered>('logs')
      .list((one) => one.configuration.source.parameters?.capture_filter === id)
    return log && `flow log ${log.id}`
  },
}
