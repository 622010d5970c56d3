import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { Fields } from '../../values/fields.ts'
import { isPlainPath } from '../../values/state-record.ts'
import { readIfThere, writePrivate } from '../files/private-file.ts'

/** All that keeps a tunnel, in a private folder of its own. Without the folder the tunnel ends. */
interface TunnelFolder {
  readonly key: string
  readonly knownHosts: string
  /** What the keeper is to do: a JSON text. */
  readonly order: string
  /** What ssh said last. */
  readonly said: string
}

/** What the keeper of a tunnel is to do. */
interface TunnelOrder {
  readonly args: readonly string[]
  /** Milliseconds since the epoch at which the session ends. */
  readonly until: number
}

const PREFIX = 'bastion-'
const NAME = new RegExp(`^${PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

/** A folder that is not there yet. */
export const newTunnelFolder = (temporaryFolder: string): string =>
  join(temporaryFolder, PREFIX + randomUUID())

/** A folder that one of our steps made in this job; undefined for any other path. */
export const parseTunnelFolder = (value: unknown, temporaryFolder: string): string | undefined =>
  isPlainPath(value) && dirname(value) === temporaryFolder && NAME.test(basename(value))
    ? value
    : undefined

export const tunnelFiles = (folder: string): TunnelFolder => ({
  key: join(folder, 'key'),
  knownHosts: join(folder, 'known_hosts'),
  order: join(folder, 'order.json'),
  said: join(folder, 'said'),
})

export const writeOrder = (folder: string, order: TunnelOrder): Promise<void> =>
  writePrivate(tunnelFiles(folder).order, JSON.stringify(order))

/** Undefined once the folder is gone. */
export const readOrder = async (folder: string): Promise<TunnelOrder | undefined> => {
  const text = await readIfThere(tunnelFiles(folder).order)
  if (text === undefined) return undefined
  const order = Fields.parse(text)
  return { args: order.texts('args'), until: order.number('until') }
}

/** Ends the tunnel: its keeper looks for the folder. */
export const removeTunnelFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })
