import type { z } from 'zod'

import type { JsonReply } from '../http/json-reply.ts'

interface AdminRequest {
  /** The values of `{name}` in the route's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown
}

/** One operation of the admin API; other parts of the emulator add their own. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly handle: (request: AdminRequest) => JsonReply | Promise<JsonReply>
}

/** An error response: `{message}` with this status. */
export class AdminError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Parses the input by the schema. Throws 400 naming every invalid field. */
export const parseInput = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  )
  throw new AdminError(400, wrong.join('; '))
}
