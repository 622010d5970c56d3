import type { Context } from '../core/context.ts'
import type { Collection, Stored } from '../core/store.ts'

export interface Vault extends Stored {
  readonly compartmentId: string
  readonly displayName: string
  readonly timeCreated: string
}

/** A secret with all its versions. */
export interface Secret extends Stored {
  /** May differ from its vault's compartment. */
  readonly compartmentId: string
  readonly vaultId: string
  readonly secretName: string
  readonly timeCreated: string
  readonly lifecycleState: 'ACTIVE' | 'PENDING_DELETION'
  /** Base64, the oldest first: version 1 is the first. */
  readonly contents: readonly string[]
}

export const vaultsOf = (context: Pick<Context, 'store'>): Collection<Vault> =>
  context.store.collection<Vault>('vaults')

export const secretsOf = (context: Pick<Context, 'store'>): Collection<Secret> =>
  context.store.collection<Secret>('secrets')

/** Finds a secret by its name, which is unique in a vault. */
export const secretNamed = (
  context: Pick<Context, 'store'>,
  vaultId: string | null,
  name: string | null,
): Secret | undefined =>
  secretsOf(context)
    .list()
    .find((one) => one.vaultId === vaultId && one.secretName === name)

export const stages = ['CURRENT', 'PENDING', 'LATEST', 'PREVIOUS', 'DEPRECATED'] as const
export type Stage = (typeof stages)[number]

/** The newest version is current at once: no version is pending here. */
export const stagesOf = ({ contents }: Secret, version: number): Stage[] => {
  const age = contents.length - version
  if (age === 0) return ['CURRENT', 'LATEST']
  return age === 1 ? ['PREVIOUS'] : ['DEPRECATED']
}
