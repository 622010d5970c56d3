import type { Principal } from '../oci/core/service.ts'

/** kube-apiserver requests v1beta1 by default, and expects the response in the same version. */
const versions = ['authentication.k8s.io/v1', 'authentication.k8s.io/v1beta1'] as const
type Version = (typeof versions)[number]

/** The content of a presigned OKE token with a valid signature. */
interface PresignedToken {
  readonly principal: Principal
  readonly clusterId: string
}

interface TokenCheck {
  /** Throws if the token is altered, expired, or signed by an unknown key. */
  readonly verifyPresigned: (token: string) => PresignedToken | Promise<PresignedToken>
  /** The cluster that requests the review: a token for another one is refused. */
  readonly clusterId: string
  /** Returns the OCIDs of the IAM groups that a user is in. */
  readonly groupIds: (principal: Principal) => readonly string[]
  /**
   * Whether IAM lets the principal use the cluster; otherwise its tokens are refused (401 or 403:
   * undocumented).
   */
  readonly isKnown: (principal: Principal) => boolean
  /** Whether IAM lets the principal manage the cluster, which OKE maps to `system:masters`. */
  readonly isAdministrator: (principal: Principal) => boolean
}

interface TokenReview {
  readonly apiVersion: Version
  readonly kind: 'TokenReview'
  readonly status: {
    readonly authenticated: boolean
    readonly user?: {
      readonly username: string
      readonly uid: string
      readonly groups: readonly string[]
    }
    readonly error?: string
  }
}

/**
 * Responds to kube-apiserver's TokenReview of an OKE bearer token; never throws for an invalid one.
 */
export const reviewToken = async (body: unknown, check: TokenCheck): Promise<TokenReview> => {
  const { apiVersion, token } = read(body)
  const refused = (error: string): TokenReview => ({
    apiVersion,
    kind: 'TokenReview',
    status: { authenticated: false, error },
  })
  if (token === undefined) return refused('the request is no TokenReview with a token')
  try {
    const user = await userOf(token, check)
    return { apiVersion, kind: 'TokenReview', status: { authenticated: true, user } }
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}

type User = NonNullable<TokenReview['status']['user']>

const userOf = async (token: string, check: TokenCheck): Promise<User> => {
  const { principal, clusterId } = await check.verifyPresigned(token)
  if (clusterId !== check.clusterId) throw new Error(`the token is for the cluster ${clusterId}`)
  if (!check.isKnown(principal)) throw new Error(`${principal.id} may not use the cluster`)
  const masters = check.isAdministrator(principal) ? ['system:masters'] : []
  const groups = [...masters, ...check.groupIds(principal)]
  return { username: principal.id, uid: principal.id, groups }
}

const read = (body: unknown): { apiVersion: Version; token?: string } => {
  const { apiVersion, kind, spec } = Object(body) as Record<string, unknown>
  const version = versions.find((known) => known === apiVersion)
  const { token } = Object(spec) as Record<string, unknown>
  const valid = version && kind === 'TokenReview' && typeof token === 'string' && token !== ''
  return { apiVersion: version ?? versions[0], ...(valid ? { token } : {}) }
}
