import type { Context } from '../core/context.ts'
import type { Stored } from '../core/store.ts'

/** A bastion as it is stored. */
export interface Bastion extends Stored {
  readonly name: string
  readonly compartmentId: string
  readonly targetSubnetId: string
  readonly targetVcnId: string
  readonly privateEndpointIpAddress: string
  readonly clientCidrBlockAllowList: readonly string[]
  readonly maxSessionTtlInSeconds: number
  readonly timeCreated: string
  readonly deleted: boolean
}

/** A session as it is stored: its state follows from its age. */
export interface BastionSession extends Stored {
  readonly bastionId: string
  /** That of the bastion: sessions have no compartment of their own. */
  readonly compartmentId: string
  readonly displayName: string
  readonly publicKey: string
  readonly address: string
  readonly port: number
  readonly ttlSeconds: number
  readonly timeCreated: string
  readonly deleted: boolean
}

type SessionState = 'CREATING' | 'ACTIVE' | 'DELETED'

/** Milliseconds until a session can be used; some ten seconds on OCI. */
const CREATION = 1_000

export const bastionsOf = (context: Pick<Context, 'store'>) =>
  context.store.collection<Bastion>('bastions')

export const sessionsOf = (context: Pick<Context, 'store'>) =>
  context.store.collection<BastionSession>('bastionSessions')

/** Returns the session's state; a session expires when its time is over. */
export const sessionState = (
  { clock }: Pick<Context, 'clock'>,
  { timeCreated, ttlSeconds, deleted }: BastionSession,
): SessionState => {
  const age = clock.now() - Date.parse(timeCreated)
  if (deleted || age >= ttlSeconds * 1000) return 'DELETED'
  return age < CREATION ? 'CREATING' : 'ACTIVE'
}
