import type { IncomingMessage, ServerResponse } from 'node:http'

import { sendJson } from '../../emulator/http/json-reply.ts'
import { type Listener, listenOnLoopback } from '../../emulator/http/listener.ts'
import { setClusterEndpoint } from '../../emulator/oci/container-engine/cluster-endpoints.ts'
import { realmHandler, REALM_PATH } from '../../emulator/registry/realm.ts'
import { createServerIdentity } from '../../emulator/x509/server-identity.ts'
import type { LocalOci } from './local-oci.ts'

/** Serves the registry's login, judged as the whole registry does, without any images. */
export const startRegistryDoor = async ({ ocir }: LocalOci): Promise<Listener> => {
  const realm = realmHandler(ocir)
  return listenOnLoopback((request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (path === REALM_PATH) return void realm(request, response)
    const challenge = `Bearer realm="http://${request.headers.host}${REALM_PATH}",service="ocir-registry"`
    response.writeHead(401, { 'www-authenticate': challenge }).end()
  }, 0)
}

/** The API server's behaviour besides the self-reviews. */
export interface ApiServerDoor {
  /** Returns the status for reading a path. */
  readonly statusOf: (path: string) => number
  readonly hasRights: () => boolean
  /** Returns the user of a token that OKE does not know; called first. */
  readonly userOf?: (token: string) => string | undefined
}

const openDoor: ApiServerDoor = { statusOf: () => 200, hasRights: () => true }

/**
 * Serves the API server's self-reviews; it accepts the users that the emulator's token review
 * accepts.
 */
export const startApiServer = async (oci: LocalOci, door = openDoor): Promise<Listener> => {
  const { tls } = await createServerIdentity(oci.context)
  const listener = await listenOnLoopback(
    (request, response) =>
      void answer(oci, door, request, response).catch(() => response.destroy()),
    oci.apiServerPort,
    tls,
  )
  setClusterEndpoint(oci.context, oci.seeded.clusterId, `127.0.0.1:${listener.port}`)
  return listener
}

interface Review {
  readonly status: { readonly authenticated: boolean; readonly user?: unknown }
}

/** Returns the status of a token review by OKE's authentication. */
const reviewed = async (reviews: string, token: string | undefined): Promise<Review['status']> => {
  const apiVersion = 'authentication.k8s.io/v1'
  const body = JSON.stringify({ apiVersion, kind: 'TokenReview', spec: { token } })
  const asked = await fetch(reviews, { method: 'POST', body })
  return ((await asked.json()) as Review).status
}

const answer = async (
  { reviews }: LocalOci,
  { statusOf, hasRights, userOf = () => undefined }: ApiServerDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const token = request.headers.authorization?.replace(/^Bearer /, '')
  const username = userOf(token ?? '')
  const status =
    username === undefined
      ? await reviewed(reviews, token)
      : { authenticated: true, user: { username } }
  if (!status.authenticated)
    return sendJson(response, { status: 401, body: { kind: 'Status', message: 'Unauthorized' } })
  if (request.method === 'GET')
    return sendJson(response, { status: statusOf(request.url ?? ''), body: {} })
  const isWho = request.url?.endsWith('/selfsubjectreviews')
  const resourceRules = hasRights() ? [{ apiGroups: [''], verbs: ['list'] }] : []
  const rights = { resourceRules, incomplete: false }
  sendJson(response, {
    status: 201,
    body: { status: isWho ? { userInfo: status.user } : rights },
  })
}
