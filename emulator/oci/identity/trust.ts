import type { Context } from '../core/context.ts'

export interface ImpersonationRule {
  /** See `parseRule`. */
  readonly rule: string
  /** The service user's OCID, or what the domain calls it by. */
  readonly value: string
}

/** An identity propagation trust, as the identity domain's API has it; collection `trusts`. */
export interface Trust {
  readonly id: string
  readonly name: string
  readonly type: 'JWT'
  readonly issuer: string
  /** Where the issuer's JWKS is. */
  readonly publicKeyEndpoint: string
  readonly active: boolean
  /** The client ids of the applications that may use it. */
  readonly oauthClients: readonly string[]
  readonly allowImpersonation: boolean
  readonly subjectType?: 'User'
  /** In this order: the first that matches wins. */
  readonly impersonationServiceUsers: readonly ImpersonationRule[]
  /** The claim that must have one of the values, usually `aud`; not checked when not set. */
  readonly clientClaimName?: string
  readonly clientClaimValues?: readonly string[]
  readonly clockSkewSeconds?: number
  /** Claims that must be exactly so, whoever the token becomes. */
  readonly claimValidations?: readonly { readonly name: string; readonly value: string }[]
}

export const trustsOf = (context: Pick<Context, 'store'>) =>
  context.store.collection<Trust>('trusts')
