import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { newestVersion as kubernetesVersion } from '../emulator/oci/container-engine/cluster-lifecycle/versions.ts'
import type { Script } from './probed-process.ts'
import { madeUpOcid, type Workbench } from './workbench.ts'

type Texts = Readonly<Record<string, string>>

export interface Peer {
  readonly name: string
  /** Our action for the same task. */
  readonly ours: string
  /** Without any input. */
  readonly script: Script
}

/** What a peer needs to run to its end. */
export interface PeerPlace {
  /** The loopback URL to which its OCI calls are rerouted. */
  readonly url: string
  /** An OCI config with an API key. */
  readonly ociConfig: string
  readonly clusterId: string
}

/** Oracle's actions for the same tasks as ours; each is a checkout with its dist/ in the folder. */
const known = [
  { name: 'login-ocir', ours: 'login-ocir', homeFiles: [], leaves: '.docker/config.json' },
  {
    name: 'configure-kubectl-oke',
    ours: 'kubeconfig',
    // Without this file it would install the OCI CLI first.
    homeFiles: ['.oci-cli-installed'],
    leaves: '.kube/config',
  },
] as const

/**
 * Finds the peers in the folder that BENCH_PEERS names; returns notes for the reader if there are
 * none.
 */
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
  const found = known.map(({ name, ours, homeFiles, leaves }) => ({
    name: `oracle-actions/${name}`,
    ours,
    script: { path: join(folder, name, 'dist', 'index.js'), environment: {}, homeFiles, leaves },
  }))
  const absent = found.filter(({ script }) => !existsSync(script.path))
  return {
    peers: found.filter((peer) => !absent.includes(peer)),
    notes: absent.map(({ script }) => `Skipped: there is no ${script.path}`),
  }
}

/** Returns a profile of an OCI config as the variables that the peers read, including the key. */
const identityOf = (ociConfig: string): Texts => {
  const text = readFileSync(ociConfig, 'utf8')
  const value = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1] ?? ''
  return {
    OCI_CLI_TENANCY: value('tenancy'),
    OCI_CLI_USER: value('user'),
    OCI_CLI_FINGERPRINT: value('fingerprint'),
    OCI_CLI_REGION: value('region'),
    OCI_CLI_KEY_CONTENT: readFileSync(value('key_file'), 'utf8'),
  }
}

/**
 * Returns the files of a tool where `@actions/tool-cache` finds it, so that nothing is downloaded.
 */
const toolFiles = (tool: string, version: string): string[] => {
  const folder = `tools/${tool}/${version.replace(/^v/, '')}/${process.arch}`
  return [`${folder}/${tool}`, `${folder}.complete`]
}

/** Returns a place without existing resources: enough for a peer to send its first request. */
export const peerPlace = ({ ociConfig }: Workbench, url: string): PeerPlace => ({
  url,
  ociConfig,
  clusterId: madeUpOcid('cluster'),
})

/** Returns the peer's script with all its inputs, its calls to OCI rerouted. */
export const withInputs = ({ script }: Peer, place: PeerPlace): Script => ({
  ...script,
  isRerouted: true,
  homeFiles: [...(script.homeFiles ?? []), ...toolFiles('kubectl', kubernetesVersion)],
  environment: {
    ...identityOf(place.ociConfig),
    BENCH_OCI: new URL(place.url).host,
    INPUT_CLUSTER: place.clusterId,
    INPUT_AUTH_TOKEN: 'token',
  },
})
