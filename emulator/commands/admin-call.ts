import type { Environment } from '../environment.ts'

const timeoutMilliseconds = 10_000

/**
 * A call of the admin API of an emulator that is up.
 *
 * @throws Error when it does not answer, or with what it refused
 */
export async function callAdmin(
  { adminEndpoint }: Environment,
  method: 'POST' | 'PUT',
  path: string,
  body: object = {},
): Promise<Record<string, string>> {
  const answer = await fetch(`${adminEndpoint}${path}`, {
    method,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMilliseconds),
  })
  const told = (await answer.json()) as Record<string, string>
  if (!answer.ok) throw new Error(`the admin API refused ${method} ${path}: ${told['message']}`)
  return told
}
