import { z } from 'zod'

import type { Context } from '../context.ts'
import { invalidParameter } from '../service.ts'
import { parseRule } from './impersonation-rule.ts'
import type { Trust } from './trust.ts'
import { usersOf } from './users.ts'

const texts = z.array(z.string().min(1))

const impersonation = z
  .object({
    rule: z
      .string()
      .refine((text) => parseRule(text), 'must be `claim eq value` or `claim co value`'),
    value: z.string().optional(),
    ocid: z.string().optional(),
  })
  .transform(({ rule, value, ocid }) => ({ rule, value: ocid ?? value ?? '' }))

/** A trust that impersonates service users, the only kind that the emulator exchanges tokens for. */
const details = z.object({
  name: z.string().min(1),
  type: z.literal('JWT'),
  issuer: z.string().min(1),
  publicKeyEndpoint: z.url({ protocol: /^https?$/ }),
  active: z.boolean().default(true),
  oauthClients: texts.default([]),
  allowImpersonation: z.literal(true),
  impersonationServiceUsers: z.array(impersonation).min(1),
  clientClaimName: z.string().min(1).optional(),
  clientClaimValues: texts.optional(),
  clockSkewSeconds: z.number().int().nonnegative().optional(),
})

/** Reads the body of a create. Throws 400 naming every field that is wrong, or the unknown user. */
export function parseTrust(context: Pick<Context, 'store'>, body: unknown): Omit<Trust, 'id'> {
  const parsed = details.safeParse(body)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw invalidParameter(wrong.join('; '))
  }
  for (const { value } of parsed.data.impersonationServiceUsers) {
    if (!usersOf(context).get(value)?.isServiceUser)
      throw invalidParameter(`impersonationServiceUsers: '${value}' is no service user`)
  }
  const { clientClaimName, clientClaimValues, clockSkewSeconds, ...required } = parsed.data
  return {
    ...required,
    ...(clientClaimName !== undefined && { clientClaimName }),
    ...(clientClaimValues !== undefined && { clientClaimValues }),
    ...(clockSkewSeconds !== undefined && { clockSkewSeconds }),
  }
}
