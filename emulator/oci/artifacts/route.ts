import type { Route } from '../core/service.ts'

/** A route in one line, so that a service's table of operations can be read as one. */
export const route = (
  operation: string,
  method: Route['method'],
  path: string,
  handle: Route['handle'],
): Route => ({ operation, method, path, handle })
