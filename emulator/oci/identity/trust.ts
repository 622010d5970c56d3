import type { Context } from '../core/context.ts'

export interface ImpersonationRule {
  /** See `parseRule`. */
  readonly rule: string
  /** The service user's OCID, or its id in the domain. */
  readonly value: string
}

/** An identity propagation trust in the form of the identity domain's API; collection `trusts`. */
export interface Trust {
  readonly id: string
  readonly name: string
  readonly type: 'JWT'
  readonly issuer: string
  /** The URL of the issuer's JWKS. */
  readonly publicKeyEndpoint: string
  readonly active: boolean
  /** The client ids of the applications that may use it. */
  readonly oauthClients: readonly string[]
  readonly allowImpersonation: boolean
  readonly subjectType?: 'User'
  /** In this order: the first that matches wins. */
  readonly impersonationServiceUsers: readonly ImpersonationRule[]
  /** The claim that must have one of the values, usually `aud`; not checked if not set. */
  readonly clientClaimName?: string
  readonly clientClaimValues?: readonly string[]
  readonly clockSkewSeconds?: number
  /** Claims that must have exactly this value, whichever user the token is exchanged for. */
  readonly claimValidations?: readonly { readonly name: string; readonly value: string }[]
}

export const trustsOf = (context: Pick<Context, 'store'>) =>
  context.store.collection<Trust>('trusts')
