import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { startApis } from '../../emulator/apis.ts'
import { AdjustableClock } from '../../emulator/oci/core/clock.ts'
import type { Context } from '../../emulator/oci/core/context.ts'
import { createContext } from '../../emulator/oci/core/create-context.ts'
import type { VirtualNodeRunner } from '../../emulator/oci/container-engine/virtual-node-pool.ts'
import type { SeededUser } from '../../emulator/oci/identity/seed-identity.ts'
import { choosePorts } from '../../emulator/ports.ts'
import type { Ocir } from '../../emulator/registry/ocir.ts'
import { tokenSigner } from '../../emulator/registry/token-signer.ts'
import type { Seeded } from '../../emulator/seed/seed.ts'

/** The emulator's OCI APIs, without cluster, registry and pods. */
export interface LocalOci {
  readonly endpoint: string
  readonly adminEndpoint: string
  readonly folder: string
  /** OCIR's part, without a registry. */
  readonly ocir: Ocir
  /** The URL at which kube-apiserver would request token reviews. */
  readonly reviews: string
  /** The port at which bastions expect the API server, if a test has one. */
  readonly apiServerPort: number
  readonly tenancyId: string
  readonly seeded: Seeded
  /** The stored resources, for tests that need a different network. */
  readonly context: Context
  /** The variables that point an action at it, signed in with the seeded API key. */
  readonly environment: Readonly<Record<string, string>>
  /** What GitHub gives to a job with "id-token: write". */
  readonly oidcRequest: { readonly url: string; readonly token: string }
  close(): Promise<void>
}

/** Nodes that join and leave at once. */
const instantNodes: VirtualNodeRunner = {
  join: () => Promise.resolve(),
  leave: () => Promise.resolve(),
}

/** No test here calls Kubernetes itself. */
const absentApiServer = { authenticateBy: async () => 'applied' as const }
const noControlPlanes = { open: async () => false, close: async () => undefined }

/**
 * The read lag in milliseconds: OCI is eventually consistent, and no code may rely on reading a new
 * resource at once.
 */
export const LAG = 300

export const startLocalOci = async (poolMilliseconds = 100): Promise<LocalOci> => {
  const folder = mkdtempSync(join(tmpdir(), 'local-oci-'))
  const ports = await choosePorts([])
  const settings = { poolMilliseconds, pageSize: 25, readLagMilliseconds: LAG }
  const clock = new AdjustableClock()
  const context = { ...createContext({ clock, settings }), clock, settings }
  const apis = await startApis({ name: 'local', ports }, context)
  const ocir = {
    context,
    namespace: apis.seeded.namespace,
    signer: await tokenSigner(folder),
    allows: apis.allowsRepository,
    storageFolder: folder,
  }
  const apiServer = { ...absentApiServer, certificateAuthority: () => apis.github.authorityPem }
  const work = await apis.serveOci(ocir, instantNodes, { apiServer, controlPlanes: noControlPlanes })
  // Makes the seeded resources older than the read lag.
  await setTimeout(LAG)
  const { seeded } = apis
  const profileOf = (user: SeededUser): string => {
    const keyFile = join(folder, `${user.userName}.pem`)
    const configFile = join(folder, `${user.userName}.config`)
    writeFileSync(keyFile, user.privateKeyPem, { mode: 0o600 })
    const { tenancyId: tenancy, region } = context
    const profile = { tenancy, user: user.userId, fingerprint: user.fingerprint, region: region.name, key_file: keyFile }
    const lines = Object.entries(profile).map(([name, value]) => `${name}=${value}`)
    writeFileSync(configFile, ['[DEFAULT]', ...lines, ''].join('\n'), { mode: 0o600 })
    return configFile
  }
  const endpoint = `http://127.0.0.1:${ports.oci}`
  return {
    endpoint,
    adminEndpoint: `http://127.0.0.1:${ports.admin}`,
    folder,
    ocir,
    reviews: `http://127.0.0.1:${ports.hooks}`,
    apiServerPort: ports.kubeApiserver,
    tenancyId: context.tenancyId,
    seeded,
    context,
    environment: { OCI_CLI_ENDPOINT: endpoint, OCI_CLI_CONFIG_FILE: profileOf(seeded) },
    oidcRequest: apis.oidcRequest,
    close: async () => {
      await work.close()
      await apis.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
