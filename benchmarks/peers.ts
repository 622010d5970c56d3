import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Script } from './probed-process.ts'

export interface Peer {
  readonly name: string
  readonly script: Script
}

/** Oracle's actions that do what ours do; each is a checkout with its dist/ in the folder. */
const known: Readonly<Record<string, readonly string[]>> = {
  'login-ocir': [],
  // Without this file it would install the OCI CLI first.
  'configure-kubectl-oke': ['.oci-cli-installed'],
}

/** The peers in the folder that BENCH_PEERS names, without any input; and what to say if none. */
export const findPeers = (): {
  readonly peers: readonly Peer[]
  readonly notes: readonly string[]
} => {
  const folder = process.env['BENCH_PEERS']
  if (folder === undefined || folder === '') {
    return {
      peers: [],
      notes: ['Other actions: skipped, BENCH_PEERS names no folder with checkouts of them.'],
    }
  }
  const found = Object.entries(known).map(([name, homeFiles]) => ({
    name: `oracle-actions/${name}`,
    script: { path: join(folder, name, 'dist', 'index.js'), environment: {}, homeFiles },
  }))
  const absent = found.filter(({ script }) => !existsSync(script.path))
  return {
    peers: found.filter((peer) => !absent.includes(peer)),
    notes: absent.map(({ script }) => `Skipped: there is no ${script.path}`),
  }
}
