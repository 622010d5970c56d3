import type { Environment } from '../environment.ts'

const TIMEOUT_MILLISECONDS = 10_000

/**
 * Calls the admin API of a running emulator.
 *
 * @throws Error if it does not respond, or with the message of its error response
 */
export const callAdmin = async (
  { adminEndpoint }: Environment,
  method: 'POST' | 'PUT',
  path: string,
  body: object = {},
): Promise<Record<string, string>> => {
  const response = await fetch(`${adminEndpoint}${path}`, {
    method,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  })
  const fields = (await response.json()) as Record<string, string>
  if (!response.ok) throw new Error(`the admin API refused ${method} ${path}: ${fields['message']}`)
  return fields
}
