import { z } from 'zod';
import { parseAs, plannedRule } from "../network/parse-plan.js";
const plan = z.array(z.object({
    compartmentId: z.string(),
    action: z.enum(['create', 'update']),
    target: z.string(),
    description: z.string(),
    rules: z.array(plannedRule),
}));
/**
 * Reads the plan of a whole network that was made before.
 * @throws ActionError NETWORK_PLAN_INVALID
 */
export const parseCreatePlan = (text) => parseAs(text, plan);
