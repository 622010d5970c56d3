import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import { aList, anObject, callOci, nothing, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** The parts of a bastion that a session needs. */
export interface Bastion {
  readonly name: string
  readonly state: string
  /** Seconds that a session may last. */
  readonly maxSessionTtl: number
  /** The address it connects from, for security rules. */
  readonly privateAddress: string | undefined
}

export interface BastionSession {
  readonly id: string
  readonly state: string
  /** Details of the state, if OCI gives them. */
  readonly details: string | undefined
  /** The host's public key; OCI omits it in many responses. */
  readonly hostKey: string | undefined
  /** The ssh command, once the session is active. */
  readonly command: string | undefined
}

/** A port-forwarding session to one address. */
interface SessionDetails {
  readonly bastionId: string
  readonly name: string
  /** In OpenSSH's format. */
  readonly publicKey: string
  /** Seconds. */
  readonly ttl: number
  readonly address: string
  readonly port: number
}

export interface Bastions {
  get(bastionId: string): Promise<Bastion>
  create(desired: SessionDetails): Promise<BastionSession>
  session(sessionId: string): Promise<BastionSession>
  /** The sessions of this name that are not over, by their OCIDs. */
  named(bastionId: string, name: string): Promise<readonly string[]>
  remove(sessionId: string): Promise<void>
}

const sessionOf = (response: Fields): BastionSession => ({
  id: response.text('id'),
  state: response.text('lifecycleState'),
  details: response.optionalText('lifecycleDetails'),
  hostKey: response.optionalText('bastionPublicHostKeyInfo'),
  command: response.optional('sshMetadata')?.optionalText('command'),
})

const bastionOf = (response: Fields): Bastion => ({
  name: response.text('name'),
  state: response.text('lifecycleState'),
  maxSessionTtl: response.number('maxSessionTtlInSeconds'),
  privateAddress: response.optionalText('privateEndpointIpAddress'),
})

const bodyOf = ({ bastionId, name, publicKey, ttl, address, port }: SessionDetails): object => ({
  bastionId,
  displayName: name,
  keyType: 'PUB',
  keyDetails: { publicKeyContent: publicKey },
  sessionTtlInSeconds: ttl,
  targetResourceDetails: {
    sessionType: 'PORT_FORWARDING',
    targetResourcePrivateIpAddress: address,
    targetResourcePort: port,
  },
})

const OVER = ['DELETED', 'DELETING', 'FAILED']

/** OCI's Bastion service. Signs its four calls itself, so that no SDK is loaded. */
export const bastions = (session: OciSession, clock: Clock): Bastions => {
  const path = (kind: string, id: string) => `/20210331/${kind}/${encodeURIComponent(id)}`
  const call = (rest: Omit<OciCall, 'service'>): OciCall => ({ service: 'bastion', ...rest })
  const get = (id: string): OciCall =>
    call({
      method: 'GET',
      path: path('sessions', id),
      operation: 'GetSession',
      doing: `read bastion session ${id}`,
      policy: 'manage bastion-session',
    })
  return {
    get: (id) =>
      callOci(
        session,
        call({
          method: 'GET',
          path: path('bastions', id),
          operation: 'GetBastion',
          doing: `read bastion ${id}`,
          policy: 'use bastion',
        }),
        clock,
        anObject(bastionOf),
      ),
    create: (desired) =>
      callOci(
        session,
        call({
          method: 'POST',
          path: '/20210331/sessions',
          body: bodyOf(desired),
          // The name is unique, so a repeated call creates one session.
          headers: { 'opc-retry-token': desired.name },
          repeatable: true,
          operation: 'CreateSession',
          doing: `make a session on bastion ${desired.bastionId}`,
          policy: ['use bastion', 'manage bastion-session', 'read virtual-network-family'],
        }),
        clock,
        anObject(sessionOf),
      ),
    session: (id) => callOci(session, get(id), clock, anObject(sessionOf)),
    named: async (bastionId, displayName) => {
      const query = new URLSearchParams({ bastionId, displayName })
      const found = await callOci(
        session,
        call({
          method: 'GET',
          path: `/20210331/sessions?${query.toString()}`,
          operation: 'ListSessions',
          doing: `list the sessions of bastion ${bastionId}`,
          policy: 'manage bastion-session',
        }),
        clock,
        aList((item) => ({
          id: item.text('id'),
          name: item.optionalText('displayName'),
          state: item.text('lifecycleState'),
        })),
      )
      return found
        .filter(({ name, state }) => name === displayName && !OVER.includes(state))
        .map(({ id }) => id)
    },
    remove: (id) =>
      callOci(
        session,
        call({
          method: 'DELETE',
          path: path('sessions', id),
          operation: 'DeleteSession',
          doing: `end bastion session ${id}`,
          policy: 'manage bastion-session',
        }),
        clock,
        nothing,
      ),
  }
}
