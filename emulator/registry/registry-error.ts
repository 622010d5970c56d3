import type { ServerResponse } from 'node:http'

type Code = 'UNAUTHORIZED' | 'DENIED' | 'UNSUPPORTED' | 'SIZE_INVALID' | 'UNAVAILABLE'

/** Ends the response with an error body in the form of the distribution API. */
export const refuse = (
  response: ServerResponse,
  status: number,
  { code, message }: { readonly code: Code; readonly message: string },
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ errors: [{ code, message, detail: null }] }))
}
