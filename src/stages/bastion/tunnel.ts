import type { Bastion, Bastions, BastionSession } from '../../clients/bastion/bastion.ts'
import { awaitResult } from '../../core/await-result.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { hostKeyIn } from '../../values/ssh/host-key.ts'
import { connectionIn, knownHostLine, sshArguments } from '../../values/ssh/connection.ts'

/** Session time in seconds; OCI allows no more. */
const LONGEST = 10_800
/** Milliseconds until a session is active. */
const SESSION_PATIENCE = 180_000
/**
 * Milliseconds until ssh can log in: the host learns of a session some seconds after OCI shows it.
 */
const SSH_PATIENCE = 60_000

/** The local parts of a tunnel. */
export interface TunnelPlace {
  /** The public key; the private one is in the tunnel's folder. */
  readonly publicKey: string
  readonly localPort: number
  readonly files: { readonly key: string; readonly knownHosts: string }
  /** Starts its keeper. @param knownHosts empty if no key of the host is known */
  start(args: readonly string[], until: number, knownHosts: string): Promise<void>
  isOpen(): Promise<boolean>
  /** The last output of ssh. */
  said(): Promise<string>
}

interface TunnelRequest {
  readonly bastionId: string
  /** The session's name: new for each. */
  readonly name: string
  readonly address: string
  readonly port: number
  /** The key of the bastion's host, if the workflow sets it. */
  readonly hostKey: string | undefined
  /** The domain of the realm's hosts; undefined with a custom endpoint. */
  readonly domain: string | undefined
}

interface Surroundings {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly progress: Progress
  /** Saves the session as soon as it exists. */
  noted(sessionId: string): Promise<void>
}

const notActive = ({ name, state }: Bastion): ActionError =>
  new ActionError({
    code: 'BASTION_NOT_ACTIVE',
    message: `bastion ${name} is ${state}, so no session can be made on it`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another bastion.',
  })

const sessionFailed = (session: BastionSession): ActionError =>
  new ActionError({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${session.id} is ${session.state} (${session.details ?? 'OCI says no more'})`,
    hint: 'Run again. A bastion has twenty sessions at most: end those that are not needed.',
  })

const sessionLate = (id: string, cause: unknown): ActionError =>
  new ActionError({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${id} was not active after ${SESSION_PATIENCE / 60_000} minutes`,
    hint: 'Run again, and check the bastion in the console.',
    cause,
  })

/** Retrying does not help with the wrong key. */
const WRONG_HOST = /host key verification failed|REMOTE HOST IDENTIFICATION/i

const refused = (desired: TunnelRequest, said: string): ActionError =>
  new ActionError({
    code: 'BASTION_TUNNEL_FAILED',
    message: `no tunnel to ${desired.address}:${desired.port} by bastion ${desired.bastionId}: ${said || 'ssh said nothing'}`,
    hint: WRONG_HOST.test(said)
      ? 'The host has a different key than the pinned one. Check "bastion-host-key".'
      : "The bastion's client CIDR allowlist must have the address of the runner (0.0.0.0/0 for GitHub-hosted ones), and the runner must be able to reach TCP 22.",
  })

const unreadable = (session: BastionSession): ActionError =>
  new ActionError({
    code: 'BASTION_SESSION_FAILED',
    message: `bastion session ${session.id} does not say how to connect to a host of OCI`,
    hint: 'Run again; if it stays so, report it with the output of "oci bastion session get".',
  })

const active = (
  bastions: Bastions,
  { id }: BastionSession,
  { clock, signal, progress }: Surroundings,
): Promise<BastionSession> =>
  awaitResult(
    { clock, signal, progress, deadline: clock.now() + SESSION_PATIENCE },
    {
      name: `bastion session ${id}`,
      pause: () => 1_000,
      late: (cause) => sessionLate(id, cause),
      poll: async () => {
        // It may not be shown yet.
        const session = await bastions.session(id).catch((error: unknown) => {
          if (error instanceof ActionError && error.service?.status === 404) return undefined
          throw error
        })
        if (session?.state === 'CREATING' || session === undefined) return undefined
        if (session.state !== 'ACTIVE') throw sessionFailed(session)
        return session
      },
    },
  )

/**
 * Creates a session on a bastion and a tunnel through it, which stays open from here on.
 * @returns the bastion, for messages about it
 * @throws ActionError BASTION_*, OCI_*
 */
export const openTunnel = async (
  desired: TunnelRequest,
  place: TunnelPlace,
  bastions: Bastions,
  surroundings: Surroundings,
): Promise<Bastion> => {
  const { clock, signal, progress } = surroundings
  const bastion = await bastions.get(desired.bastionId)
  if (bastion.state !== 'ACTIVE') throw notActive(bastion)
  const { bastionId, name, address, port } = desired
  const ttl = Math.min(bastion.maxSessionTtl, LONGEST)
  const until = clock.now() + ttl * 1_000
  const { publicKey } = place
  const made = await bastions.create({ bastionId, name, address, port, publicKey, ttl })
  await surroundings.noted(made.id)
  const session = await active(bastions, made, surroundings)
  const connection = connectionIn(session.command ?? '', desired.domain)
  if (connection === undefined) throw unreadable(session)
  const hostKey = desired.hostKey ?? hostKeyIn(session.hostKey ?? '')
  if (hostKey === undefined) {
    progress.warning(
      `OCI does not say the host key of bastion ${bastion.name}: the key of the first connection is taken. What passes is encrypted for the cluster's certificate all the same. Set "bastion-host-key" to pin it`,
    )
  }
  const args = sshArguments(
    connection,
    { localPort: place.localPort, address, port },
    place.files,
    hostKey !== undefined,
  )
  await place.start(args, until, hostKey === undefined ? '' : knownHostLine(connection, hostKey))
  const deadline = clock.now() + SSH_PATIENCE
  while (!(await place.isOpen())) {
    const said = await place.said()
    if (clock.now() >= deadline || WRONG_HOST.test(said)) throw refused(desired, said)
    await clock.sleep(250, signal)
  }
  return bastion
}
