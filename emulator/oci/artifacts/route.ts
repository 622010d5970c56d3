import type { Route } from '../core/service.ts'

/** Returns a route, in one line, so that a service's routes read as a table of operations. */
export const route = (
  operation: string,
  method: Route['method'],
  path: string,
  handle: Route['handle'],
): Route => ({ operation, method, path, handle })
