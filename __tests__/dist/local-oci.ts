import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startApis } from '../../emulator/apis.ts'
import { AdjustableClock } from '../../emulator/oci/clock.ts'
import type { Context } from '../../emulator/oci/context.ts'
import { createContext } from '../../emulator/oci/create-context.ts'
import type { ApiServer } from '../../emulator/oci/container-engine/clusters.ts'
import type { VirtualNodeRunner } from '../../emulator/oci/container-engine/virtual-node-pool.ts'
import { choosePorts } from '../../emulator/ports.ts'
import type { Seeded } from '../../emulator/seed/seed.ts'

/** OCI's APIs of the emulator, without cluster, registry and pods. */
export interface LocalOci {
  readonly endpoint: string
  readonly adminEndpoint: string
  readonly folder: string
  readonly tenancyId: string
  readonly seeded: Seeded
  /** What is stored, for those who need another network than the seeded one. */
  readonly context: Context
  /** What points an action at it, signed in with the seeded API key. */
  readonly environment: Readonly<Record<string, string>>
  /** What GitHub gives a job with "id-token: write". */
  readonly oidcRequest: { readonly url: string; readonly token: string }
  close(): Promise<void>
}

/** Nodes that are there as soon as they are asked for. */
const instantNodes: VirtualNodeRunner = {
  join: () => Promise.resolve(),
  leave: () => Promise.resolve(),
}

/** No test here asks Kubernetes itself. */
const absentApiServer: ApiServer = {
  certificateAuthority: () => 'no-certificate',
  authenticateBy: () => Promise.reject(new Error('there is no API server')),
}

export const startLocalOci = async (poolMilliseconds = 100): Promise<LocalOci> => {
  const folder = mkdtempSync(join(tmpdir(), 'local-oci-'))
  const ports = await choosePorts([])
  const settings = { poolMilliseconds, pageSize: 25 }
  const clock = new AdjustableClock()
  const context = { ...createContext({ clock, settings }), clock, settings }
  const apis = await startApis({ name: 'local', ports }, context)
  const ocir = {
    context,
    namespace: apis.seeded.namespace,
    signer: { sign: () => Promise.reject(new Error('there is no registry')) },
    allows: apis.allowsRepository,
    storageFolder: folder,
  }
  const work = await apis.serveOci(ocir as never, instantNodes, absentApiServer)
  const { seeded } = apis
  const keyFile = join(folder, 'key.pem')
  const configFile = join(folder, 'config')
  writeFileSync(keyFile, seeded.privateKeyPem, { mode: 0o600 })
  writeFileSync(
    configFile,
    `[DEFAULT]\ntenancy=${context.tenancyId}\nuser=${seeded.userId}\nfingerprint=${seeded.fingerprint}\nregion=${context.region.name}\nkey_file=${keyFile}\n`,
    { mode: 0o600 },
  )
  const endpoint = `http://127.0.0.1:${ports.oci}`
  return {
    endpoint,
    adminEndpoint: `http://127.0.0.1:${ports.admin}`,
    folder,
    tenancyId: context.tenancyId,
    seeded,
    context,
    environment: { OCI_CLI_ENDPOINT: endpoint, OCI_CLI_CONFIG_FILE: configFile },
    oidcRequest: apis.oidcRequest,
    close: async () => {
      await work.close()
      await apis.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
