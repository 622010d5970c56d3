import type { Scenario } from '../scenario.ts'
import { image } from './image.ts'
import { network } from './network.ts'
import { networkCreate } from './network-create.ts'
import { networkLists } from './network-lists.ts'
import { nodePool } from './node-pool.ts'
import { drift, driftRemediate } from './drift.ts'
import { previewDown, previewSweep, previewUp } from './preview.ts'
import { release } from './release.ts'
import { root } from './root.ts'
import { rootRelease } from './root-release.ts'
import { auth, kubeconfig, loginOcir } from './sign-ins.ts'

export const scenarios: readonly Scenario[] = [
  ...[auth, loginOcir, kubeconfig],
  ...[nodePool, network, networkLists, networkCreate],
  ...[image, release, previewUp, previewDown, previewSweep],
  ...[drift, driftRemediate, root, rootRelease],
]
