// Own file: loads zod, so it is imported only for a run with an approved plan.
import { z } from 'zod'

import { parseAs, plannedRule } from '../network/parse-plan.ts'
import type { PlannedPart } from './same-create.ts'

const plan = z.array(
  z.object({
    compartmentId: z.string(),
    action: z.enum(['create', 'update']),
    target: z.string(),
    description: z.string(),
    rules: z.array(plannedRule),
  }),
)

/**
 * Reads an earlier plan of a whole network.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
export const parseCreatePlan = (text: string): readonly PlannedPart[] => parseAs(text, plan)
