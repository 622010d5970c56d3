import { createPublicKey, type KeyObject } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

import { AuthenticationV1Api, type KubeConfig } from '@kubernetes/client-node'
import { z } from 'zod'

import { readBody } from '../http/body.ts'
import { servicesPath } from '../network/paths/control-plane-path.ts'
import type { Cluster } from '../oci/container-engine/cluster.ts'
import type { Context } from '../oci/core/context.ts'
import type { Stored } from '../oci/core/store.ts'
import type { SessionTokens } from '../oci/credentials/session-token.ts'

/** A service account of Kubernetes. */
export interface ServiceAccount {
  readonly namespace: string
  readonly serviceAccount: string
}

/**
 * Returns the account of a token; undefined if it belongs to no service account of this cluster, or
 * has expired.
 */
type ReviewServiceAccount = (token: string) => Promise<ServiceAccount | undefined>

interface ProxymuxOptions {
  readonly context: Context
  readonly tokens: SessionTokens
  readonly clusterId: string
  /** 0 picks a free one. */
  readonly port: number
  /** The API server's own, in PEM: pods trust its authority. */
  readonly tls: { readonly key: string; readonly cert: string }
  readonly review: ReviewServiceAccount
}

/** Simulates the part of OKE's control plane that gives pods an identity in OCI. */
interface Proxymux {
  readonly port: number
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly text: string
}

type StoredWorkload = Stored & ServiceAccount & { readonly clusterId: string }

const refused = (status: number, code: string, message: string): Answer => ({
  status,
  text: JSON.stringify({ code, message }),
})

const details = z.object({ podKey: z.string().min(1) })

/**
 * The accepted audiences of tokens: without one, that of the API server, as for a pod's own token.
 * Components that create tokens for other accounts use `api` (External Secrets Operator, oracle
 * provider).
 */
const AUDIENCES = [undefined, ['api']]

/** Reviews tokens through the API server of the cluster. */
export const reviewByApiServer = (kubeconfig: KubeConfig): ReviewServiceAccount => {
  const api = kubeconfig.makeApiClient(AuthenticationV1Api)
  return async (token) => {
    for (const audiences of AUDIENCES) {
      const spec = { token, ...(audiences && { audiences }) }
      const { status } = await api.createTokenReview({ body: { spec } })
      const user = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(status?.user?.username ?? '')
      const [, namespace, serviceAccount] = user ?? []
      if (!status?.authenticated || namespace === undefined || serviceAccount === undefined)
        continue
      return { namespace, serviceAccount }
    }
    return undefined
  }
}

/**
 * Reads base64 of the SPKI's DER, which the SDK for Go sends as PEM; undefined if it is no RSA key.
 */
const readKey = (text: string): KeyObject | undefined => {
  try {
    const key = createPublicKey({
      key: Buffer.from(text.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64'),
      ...({ format: 'der', type: 'spki' } as const),
    })
    return key.asymmetricKeyType === 'rsa' ? key : undefined
  } catch {
    return undefined
  }
}

const podKeyIn = (body: string): KeyObject | undefined => {
  try {
    return readKey(details.parse(JSON.parse(body)).podKey)
  } catch {
    return undefined
  }
}

/** Returns the principal; the same account of the same cluster is always the same one. */
const workloadOf = (
  context: Context,
  clusterId: string,
  { namespace, serviceAccount }: ServiceAccount,
): StoredWorkload => {
  const workloads = context.store.collection<StoredWorkload>('workloads')
  const [known] = workloads.list(
    (one) =>
      one.clusterId === clusterId &&
      one.namespace === namespace &&
      one.serviceAccount === serviceAccount,
  )
  const id = context.newOcid('workload')
  return known ?? workloads.put({ id, namespace, serviceAccount, clusterId })
}

/**
 * Exchanges a service account's token for a session token, bound to the key that the pod generated.
 */
const trade = async (
  { context, tokens, clusterId, review }: ProxymuxOptions,
  request: IncomingMessage,
): Promise<Answer> => {
  if (request.url !== '/resourcePrincipalSessionTokens')
    return refused(404, 'NotFound', 'no such path')
  if (request.method !== 'POST') return refused(405, 'MethodNotAllowed', 'only POST')
  const body = (await readBody(request)).toString()
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
  const account = token === undefined ? undefined : await review(token)
  if (account === undefined)
    return refused(401, 'NotAuthenticated', 'no token of a service account')
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  if (cluster?.type !== 'ENHANCED_CLUSTER')
    return refused(403, 'NotAllowed', 'workload identity needs an enhanced cluster')
  const publicKey = podKeyIn(body)
  if (publicKey === undefined)
    return refused(400, 'InvalidParameter', 'podKey is no RSA public key')
  const { tenancyId } = context
  const { id } = workloadOf(context, clusterId, account)
  const principal = { kind: 'workload', id, tenancyId } as const
  const claims = { res_tenant: tenancyId }
  const session = await tokens.issue({ principal, publicKey, type: 'res_sp', claims })
  const text = Buffer.from(JSON.stringify({ token: `ST$${session}` })).toString('base64')
  // A JSON string: the SDK for Go strips the quotes without checking, others accept them.
  return { status: 200, text: JSON.stringify(text) }
}

/** Serves it on loopback; the pods' network forwards TCP 12250 of the API server's address here. */
export const startProxymux = async (options: ProxymuxOptions): Promise<Proxymux> => {
  const { context, clusterId, port, tls } = options
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // OKE requests the token from OCI.
    if (!servicesPath(context, clusterId).allowed) return void response.destroy()
    const { status, text } = await trade(options, request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  }
  const server = createServer(
    tls,
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
