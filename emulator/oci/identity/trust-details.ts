import { z } from 'zod'

import type { Context } from '../core/context.ts'
import { invalidParameter } from '../core/service.ts'
import { parseRule } from './impersonation-rule.ts'
import { parseScim } from './scim.ts'
import type { Trust } from './trust.ts'
import { userCalled } from './users.ts'

const texts = z.array(z.string().min(1))
const seconds = z.number().int().nonnegative()
const claimValidations = z.array(z.object({ name: z.string().min(1), value: z.string() }))

const impersonation = z
  .object({
    rule: z
      .string()
      .refine(
        (text) => parseRule(text),
        'must be `claim eq value` or `claim co value`, joined by `and` or `or`',
      ),
    value: z.string().optional(),
    ocid: z.string().optional(),
  })
  .transform(({ rule, value, ocid }) => ({ rule, value: ocid ?? value ?? '' }))

/**
 * A trust that impersonates service users, the only kind for which the emulator exchanges tokens.
 */
const details = z.object({
  name: z.string().min(1),
  type: z.literal('JWT'),
  issuer: z.string().min(1),
  publicKeyEndpoint: z.url({ protocol: /^https?$/ }),
  active: z.boolean().default(true),
  oauthClients: texts.default([]),
  allowImpersonation: z.literal(true),
  subjectType: z.literal('User').optional(),
  impersonationServiceUsers: z.array(impersonation).min(1),
  clientClaimName: z.string().min(1).optional(),
  clientClaimValues: texts.optional(),
  clockSkewSeconds: seconds.optional(),
  claimValidations: claimValidations.optional(),
})

/**
 * What the admin API may change in a trust, including values that the domain's own API would
 * refuse.
 */
export const trustChanges = z
  .strictObject({
    ...details.pick({ issuer: true, publicKeyEndpoint: true }).shape,
    active: z.boolean(),
    oauthClients: texts,
    allowImpersonation: z.boolean(),
    impersonationServiceUsers: z.array(impersonation),
    clientClaimName: z.string().min(1).nullable(),
    clientClaimValues: texts.nullable(),
    clockSkewSeconds: seconds.nullable(),
    claimValidations: claimValidations.nullable(),
  })
  .partial()

/**
 * Reads the body of a create request. Throws 400 naming every invalid field, or the unknown user.
 */
export const parseTrust = (context: Pick<Context, 'store'>, body: unknown): Omit<Trust, 'id'> => {
  const parsed = parseScim(details, body)
  const unknown = unknownServiceUser(context, parsed.impersonationServiceUsers)
  if (unknown !== undefined)
    throw invalidParameter(`impersonationServiceUsers: '${unknown}' is no service user`)
  const given = Object.entries(parsed).filter(([, value]) => value !== undefined)
  const trust: unknown = Object.fromEntries(given)
  return trust as Omit<Trust, 'id'>
}

/** Returns the first user named by a rule that is no service user; undefined if all are. */
export const unknownServiceUser = (
  context: Pick<Context, 'store'>,
  rules: readonly { readonly value: string }[],
): string | undefined =>
  rules.find(({ value }) => !userCalled(context, value)?.isServiceUser)?.value
