import { z } from 'zod'
import { ServiceError, invalidParameter } from '../core/service.ts'

/** Accepts `null` for a missing value: clients send it (the OCI CLI does in rules). */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | undefined => value ?? undefined)

/** The fields of every networking resource, in create and update alike. */
export const common = {
  displayName: optional(z.string().min(1).max(255)),
  freeformTags: optional(z.record(z.string(), z.string())),
  definedTags: optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
}

/** Reads a request's body. Throws OCI's 400: CannotParseRequest without one, else InvalidParameter. */
export const parseDetails = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ServiceError(
      400,
      'CannotParseRequest',
      'The request body is missing or no JSON object.',
    )
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`,
  )
  throw invalidParameter(problems.join('; '))
}
