import type { Scenario } from '../scenario.ts'
import { network } from './network.ts'
import { nodePool } from './node-pool.ts'

export const scenarios: readonly Scenario[] = [nodePool, network]
