import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { Fields } from '../../values/fields.ts'
import { isPlainPath } from '../../values/state-record.ts'
import { readIfThere, writePrivate } from '../files/private-file.ts'

/**
 * Everything that keeps a tunnel, in a private folder. The tunnel ends when the folder is removed.
 */
interface TunnelFolder {
  readonly key: string
  readonly knownHosts: string
  /** The keeper's instructions, as JSON. */
  readonly order: string
  /** The last output of ssh. */
  readonly said: string
}

/** The instructions for the keeper of a tunnel. */
interface TunnelOrder {
  readonly args: readonly string[]
  /** Milliseconds since the epoch at which the session ends. */
  readonly until: number
}

const PREFIX = 'bastion-'
const NAME = new RegExp(`^${PREFIX}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

/** The path of a folder that does not exist yet. */
export const newTunnelFolder = (temporaryFolder: string): string =>
  join(temporaryFolder, PREFIX + randomUUID())

/** A folder that one of our steps created in this job; undefined for any other path. */
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

/** Ends the tunnel by removing the folder that its keeper watches. */
export const removeTunnelFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })
