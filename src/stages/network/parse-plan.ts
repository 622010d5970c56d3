import { z } from 'zod'

import { ActionError } from '../../values/action-error.ts'
import type { PlannedChange } from './same-plan.ts'

const ports = z.object({ min: z.int(), max: z.int() })

/** A rule as plans print it. */
export const plannedRule = z.object({
  direction: z.enum(['INGRESS', 'EGRESS']),
  protocol: z.string(),
  peer: z.string(),
  peerType: z.enum(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK', 'NETWORK_SECURITY_GROUP']),
  ports: ports.optional(),
  sourcePorts: ports.optional(),
  icmp: z.object({ type: z.int(), code: z.int().optional() }).optional(),
  isStateless: z.boolean(),
  description: z.string().optional(),
})

const plan = z.array(
  z.object({
    kind: z.enum(['rules', 'create-group', 'attach-group', 'flow-log']),
    target: z.string(),
    description: z.string(),
    holder: z.object({
      kind: z.enum(['security-list', 'nsg', 'log-group', 'capture-filter', 'flow-log']),
      id: z.string(),
      name: z.string(),
    }),
    rules: z.array(plannedRule),
    removed: z.array(plannedRule),
    duplicates: z.array(plannedRule),
  }),
)

/**
 * Reads the plan that a run with mode plan printed.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
export const parseAs = <T>(text: string, schema: z.ZodType<T>): T => {
  const invalid = (why: string) =>
    new ActionError({
      code: 'NETWORK_PLAN_INVALID',
      message: `the approved plan cannot be read: ${why}`,
      hint: 'Give the output "plan" of a run with mode: plan, unchanged.',
    })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw invalid('it is not JSON')
  }
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

/**
 * Reads an earlier plan of rules.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
export const parsePlan = (text: string): readonly PlannedChange[] => parseAs(text, plan)
