import type { Scenario } from '../scenario.ts'
import { image } from './image.ts'
import { network } from './network.ts'
import { nodePool } from './node-pool.ts'
import { release } from './release.ts'
import { root } from './root.ts'
import { auth, kubeconfig, loginOcir } from './sign-ins.ts'

export const scenarios: readonly Scenario[] = [
  ...[auth, loginOcir, kubeconfig],
  ...[nodePool, network, image, release, root],
]
