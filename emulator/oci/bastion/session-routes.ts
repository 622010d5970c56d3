import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import {
  incorrectState,
  invalidParameter,
  limitExceeded,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import { optional, parseDetails } from '../vcn/details.ts'
import { timestamp } from '../vcn/resource-base.ts'
import { type BastionSession, sessionsOf, sessionState } from './bastion.ts'
import { MOST_SESSIONS, requireBastion, SHORTEST_TTL, workRequestHeader } from './bastion-routes.ts'
import type { SshPlace } from './ssh-server.ts'

const PUBLIC_KEY =
  /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]+={0,2}( .*)?$/

/** Only port forwarding to an address: the other kinds of sessions are not simulated. */
const details = z.object({
  bastionId: z.string(),
  displayName: optional(z.string().min(1).max(255)),
  keyType: optional(z.literal('PUB')),
  keyDetails: z.object({ publicKeyContent: z.string() }),
  sessionTtlInSeconds: optional(z.number().int()),
  targetResourceDetails: z.object({
    sessionType: z.literal('PORT_FORWARDING'),
    targetResourcePrivateIpAddress: z.ipv4(),
    targetResourcePort: z.number().int().min(1).max(65_535).default(22),
  }),
})

/** Returns the session's time to live; the shortest by default (i). */
const requireTtl = (given: number | undefined, most: number): number => {
  const ttl = given ?? SHORTEST_TTL
  if (ttl >= SHORTEST_TTL && ttl <= most) return ttl
  throw invalidParameter(`sessionTtlInSeconds must be between ${SHORTEST_TTL} and ${most}`)
}

const requireKey = (text: string): string => {
  if (PUBLIC_KEY.test(text.trim())) return text.trim()
  throw invalidParameter('publicKeyContent is no public key in OpenSSH format')
}

const create = (context: Context, body: unknown): BastionSession => {
  const given = parseDetails(details, body)
  const bastion = requireBastion(context, given.bastionId)
  const ttlSeconds = requireTtl(given.sessionTtlInSeconds, bastion.maxSessionTtlInSeconds)
  const publicKey = requireKey(given.keyDetails.publicKeyContent)
  const sessions = sessionsOf(context)
  const live = sessions.list(
    (one) => one.bastionId === bastion.id && sessionState(context, one) !== 'DELETED',
  )
  if (live.length >= MOST_SESSIONS) {
    throw limitExceeded(`The limit of ${MOST_SESSIONS} sessions of the bastion is reached`)
  }
  const timeCreated = timestamp(context)
  const { targetResourcePrivateIpAddress, targetResourcePort } = given.targetResourceDetails
  return sessions.put({
    id: context.newOcid('bastionsession'),
    bastionId: bastion.id,
    compartmentId: bastion.compartmentId,
    displayName: given.displayName ?? `Session-${timeCreated.replaceAll(/\D/g, '')}`,
    publicKey,
    address: targetResourcePrivateIpAddress,
    port: targetResourcePort,
    ttlSeconds,
    timeCreated,
    deleted: false,
  })
}

/** Returns how to connect; OCI shows this only from ACTIVE on. */
const connection = (session: BastionSession, { port, hostKey }: SshPlace): object => {
  const { id, address, port: target } = session
  const command = `ssh -i <privateKey> -N -L <localPort>:${address}:${target} -p ${port} ${id}@127.0.0.1`
  return { bastionUserName: id, bastionPublicHostKeyInfo: hostKey, sshMetadata: { command } }
}

const shown = async (
  context: Context,
  session: BastionSession,
  opened: () => Promise<SshPlace>,
): Promise<object> => {
  const lifecycleState = sessionState(context, session)
  const { id, bastionId, displayName, publicKey, address, port, ttlSeconds, timeCreated } = session
  const bastion = context.store.collection<{ id: string; name: string }>('bastions').get(bastionId)
  return {
    id,
    displayName,
    bastionId,
    bastionName: bastion?.name,
    targetResourceDetails: {
      sessionType: 'PORT_FORWARDING',
      targetResourcePrivateIpAddress: address,
      targetResourcePort: port,
      targetResourceDisplayName: `${address}:${port}`,
    },
    keyType: 'PUB',
    keyDetails: { publicKeyContent: publicKey },
    timeCreated,
    lifecycleState,
    sessionTtlInSeconds: ttlSeconds,
    ...(lifecycleState === 'ACTIVE' ? connection(session, await opened()) : {}),
  }
}

const requireSession = (context: Context, id: string | undefined): BastionSession => {
  const found = sessionsOf(context).get(id ?? '')
  if (found === undefined) throw notFound()
  return found
}

const remove = (context: Context, id: string | undefined): void => {
  const session = requireSession(context, id)
  if (sessionState(context, session) === 'DELETED') {
    throw incorrectState('The session is deleted already')
  }
  sessionsOf(context).put({ ...session, deleted: true })
}

const list = async (
  context: Context,
  request: OciRequest,
  opened: () => Promise<SshPlace>,
): Promise<OciResponse> => {
  const bastion = requireBastion(context, requireQuery(request, 'bastionId'))
  const state = request.query.get('sessionLifecycleState')
  const found = sessionsOf(context).list(
    (one) =>
      one.bastionId === bastion.id && (state === null || sessionState(context, one) === state),
  )
  const views = await Promise.all(found.map((one) => shown(context, one, opened)))
  return page(request, views, context)
}

/**
 * Serves sessions. @param opened makes sure that the bastions' SSH server listens, and returns its
 * place
 */
export const sessionRoutes = (context: Context, opened: () => Promise<SshPlace>): Route[] => {
  const response = async (session: BastionSession, headers: object = {}): Promise<OciResponse> => {
    const etag = `${sessionsOf(context).etag(session.id)}-${sessionState(context, session)}`
    const body = await shown(context, session, opened)
    return { status: 200, body, headers: { etag, ...headers } }
  }
  return [
    {
      operation: 'CreateSession',
      method: 'POST',
      path: '/20210331/sessions',
      handle: ({ body }) => response(create(context, body), workRequestHeader(context)),
    },
    {
      operation: 'ListSessions',
      method: 'GET',
      path: '/20210331/sessions',
      handle: (request) => list(context, request, opened),
    },
    {
      operation: 'GetSession',
      method: 'GET',
      path: '/20210331/sessions/{sessionId}',
      handle: ({ params }) => response(requireSession(context, params['sessionId'])),
    },
    {
      operation: 'DeleteSession',
      method: 'DELETE',
      path: '/20210331/sessions/{sessionId}',
      handle: ({ params }) => {
        remove(context, params['sessionId'])
        return { status: 202, headers: workRequestHeader(context) }
      },
    },
  ]
}
