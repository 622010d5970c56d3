import { randomUUID } from 'node:crypto'

import { bastions } from '../../clients/bastion/bastion.ts'
import { freePort, isOpen, startKeeper } from '../../clients/bastion/keeper.ts'
import { newSshKey } from '../../clients/bastion/ssh-key.ts'
import { newTunnelFolder, tunnelFiles, writeOrder } from '../../clients/bastion/tunnel-folder.ts'
import { readIfThere, writePrivate } from '../../clients/files/private-file.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { ActionContext } from '../../runner/context.ts'
import { openTunnel, type TunnelPlace } from '../../stages/bastion/tunnel.ts'
import type { Target } from '../../stages/kubeconfig/target.ts'
import { realmDomain } from '../../values/oci/region.ts'
import type { BastionChoice } from './choice.ts'
import { TUNNEL } from './tunnel-record.ts'

const preparePlace = async (folder: string, context: ActionContext): Promise<TunnelPlace> => {
  const files = tunnelFiles(folder)
  const { pem, line } = await newSshKey()
  await writePrivate(files.key, pem)
  const localPort = await freePort()
  return {
    publicKey: line,
    localPort,
    files,
    start: async (args, until, knownHosts) => {
      await writePrivate(files.knownHosts, knownHosts)
      await writeOrder(folder, { args, until })
      startKeeper(folder, context.environment)
    },
    isOpen: () => isOpen(localPort),
    said: async () => (await readIfThere(files.said)) ?? '',
  }
}

/** Host and port of an endpoint such as `10.0.0.5:6443`. */
const placeOf = (server: string): { readonly address: string; readonly port: number } => {
  const { hostname, port } = new URL(server)
  return { address: hostname, port: Number(port) || 443 }
}

/**
 * Returns the same API server through a bastion tunnel, which later steps of the job can use too.
 * @throws ActionError BASTION_*, TOOL_MISSING, OCI_*
 */
export const throughBastion = async (
  target: Target,
  { bastionId, hostKey }: BastionChoice,
  session: OciSession,
  context: ActionContext,
): Promise<Target> => {
  const { clock, signal, state, temporaryFolder } = context
  const stage = context.log.stage('bastion')
  // Checked before anything is created.
  await execUntil(signal)({ command: 'ssh', args: ['-V'], timeout: 20_000 })
  const { address, port } = placeOf(target.server)
  const name = `oke-virtual-nodes-${randomUUID()}`
  const { region } = session
  const noted = { folder: newTunnelFolder(temporaryFolder), bastionId, name, region }
  await state.save(TUNNEL, noted)
  const place = await preparePlace(noted.folder, context)
  const domain =
    session.endpoint === undefined ? realmDomain(session.realm, session.domain) : undefined
  const bastion = await openTunnel(
    { bastionId, name, address, port, hostKey, domain },
    place,
    bastions(session, clock),
    {
      clock,
      signal,
      progress: stage,
      noted: (sessionId) => state.save(TUNNEL, { ...noted, sessionId }),
    },
  )
  stage.done(`tunnel to ${address}:${port} through bastion ${bastion.name}`)
  return {
    ...target,
    server: `https://127.0.0.1:${place.localPort}`,
    tlsServerName: address,
    bastion: { name: bastion.name, address: bastion.privateAddress },
  }
}
