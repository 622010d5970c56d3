import {
  responseProblems,
  requestProblems,
} from '../../../../../emulator/conformance/conformance.ts'
import type { Context } from '../../../../../emulator/oci/core/context.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import type { OciRequest, OciResponse, Route } from '../../../../../emulator/oci/core/service.ts'
import { vcnRoutes } from '../../../../../emulator/oci/vcn/vcn-routes.ts'

export interface VcnClient {
  readonly context: Context
  readonly compartmentId: string
  /** Calls the handler of a route, e.g. `POST /subnets`. Throws what the handler throws. */
  call(target: string, body?: unknown, headers?: Record<string, string>): OciResponse
  /** Like `call`, but returns the body. */
  body<T = Record<string, never>>(target: string, body?: unknown): T
}

const match = (route: Route, method: string, path: string): Record<string, string> | undefined => {
  if (route.method !== method) return undefined
  const wanted = route.path.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = value
    else if (part !== value) return undefined
  }
  return params
}

/** Serves the networking routes without HTTP: a request goes straight to its handler. */
export const vcnClient = (pageSize = 100): VcnClient => {
  const context = createContext({ settings: { poolMilliseconds: 0, pageSize } })
  const routes = vcnRoutes(context)
  const call: VcnClient['call'] = (target, body, headers = {}) => {
    const [method = '', address = ''] = target.split(' ')
    const url = new URL(`http://localhost/20160918${address}`)
    for (const route of routes) {
      const params = match(route, method, url.pathname)
      if (!params) continue
      const request: OciRequest = {
        method,
        path: url.pathname,
        params,
        query: url.searchParams,
        headers,
        body: body === undefined ? undefined : JSON.parse(JSON.stringify(body)),
        principal: { kind: 'user', id: 'ocid1.user.oc1..aaaa', tenancyId: context.tenancyId },
        requestId: 'request',
      }
      const response = route.handle(request)
      if (response instanceof Promise) throw new Error(`${route.operation} answers late`)
      const problems = [...requestProblems(route, request), ...responseProblems(route, response)]
      if (problems.length > 0) throw new Error(`${route.operation}: ${problems.join('; ')}`)
      return response
    }
    throw new Error(`no route for ${target}`)
  }
  return {
    context,
    compartmentId: context.tenancyId,
    call,
    body: <T>(target: string, body?: unknown) => call(target, body).body as T,
  }
}
