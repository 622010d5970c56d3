import { conforming } from '../../../../../emulator/conformance/conforming.ts'
import type { OciRequest, Route } from '../../../../../emulator/oci/core/service.ts'

interface Details {
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly headers: Readonly<Record<string, string>>
}

/** Calls routes as the HTTP core would, without HTTP; errors are thrown. */
export const caller =
  (routes: readonly Route[], version = '/20180222') =>
  async <T = unknown>(
    method: Route['method'],
    target: string,
    details: Details = {},
  ): Promise<Answer<T>> => {
    const url = new URL(`http://test${version}${target}`)
    for (const route of routes.filter((candidate) => candidate.method === method)) {
      const pattern = route.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
      const match = new RegExp(`^${pattern}$`).exec(url.pathname)
      if (!match) continue
      const request: OciRequest = {
        method,
        path: url.pathname,
        params: { ...match.groups },
        query: url.searchParams,
        headers: details.headers ?? {},
        body: details.body,
        principal: { kind: 'user', id: 'user', tenancyId: 'tenancy' },
        requestId: 'request',
      }
      const response = await conforming(route, request)
      return { status: response.status, body: response.body as T, headers: response.headers ?? {} }
    }
    throw new Error(`no route for ${method} ${url.pathname}`)
  }
