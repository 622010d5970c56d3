import { parseTunnelFolder } from '../../clients/bastion/tunnel-folder.ts'
import { record } from '../../values/json.ts'
import { isLine } from '../../values/state-record.ts'

/** The state that post reads. */
export const TUNNEL = 'bastion'

/** What post needs to end a tunnel and its session. */
export interface TunnelRecord {
  readonly folder: string
  readonly bastionId: string
  readonly name: string
  readonly region: string
  readonly sessionId?: string
}

/** Reads a record that main wrote; undefined for anything that main cannot have written. */
export const parseTunnelRecord = (
  value: unknown,
  temporaryFolder: string,
): TunnelRecord | undefined => {
  const { folder, bastionId, name, region, sessionId } = record(value)
  const ours = parseTunnelFolder(folder, temporaryFolder)
  if (ours === undefined || !isLine(bastionId) || !isLine(name) || !isLine(region)) return undefined
  const rest = { folder: ours, bastionId, name, region }
  if (sessionId === undefined) return rest
  return isLine(sessionId) ? { ...rest, sessionId } : undefined
}
