import { randomUUID } from 'node:crypto'
import { type z } from 'zod'

import { invalidParameter, type OciRequest, type OciResponse } from '../core/service.ts'

const MESSAGES = 'urn:ietf:params:scim:api:messages:2.0'

/** Makes an id for an identity domain's resource: 32 hexadecimal digits. */
export const newScimId = (): string => randomUUID().replaceAll('-', '')

export const scim = (status: number, body: unknown): OciResponse => ({
  status,
  body,
  headers: { 'content-type': 'application/scim+json' },
})

export const problem = (status: number, detail: string): OciResponse =>
  scim(status, { schemas: [`${MESSAGES}:Error`], status: String(status), detail })

export const listed = (resources: readonly unknown[]): OciResponse =>
  scim(200, {
    schemas: [`${MESSAGES}:ListResponse`],
    totalResults: resources.length,
    startIndex: 1,
    itemsPerPage: resources.length,
    Resources: resources,
  })

/**
 * Whether a request asks for an attribute that is `returned: request`: by its name in `attributes`,
 * or by a set in `attributeSets` that contains it.
 */
export const asksFor = ({ query }: Pick<OciRequest, 'query'>, attribute: string): boolean => {
  const words = (name: string): string[] =>
    query.getAll(name).flatMap((value) => value.toLowerCase().split(','))
  const sets = words('attributeSets')
  return (
    words('attributes').includes(attribute.toLowerCase()) ||
    sets.includes('all') ||
    sets.includes('request')
  )
}

/** Parses a body. Throws 400 naming every invalid field. */
export const parseScim = <T>(shape: z.ZodType<T>, body: unknown): T => {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw invalidParameter(wrong.join('; '))
}
