import { readLoadBody } from '../../clients/files/load-body.ts'
import type { Workspace } from '../../clients/files/workspace.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { ActionError } from '../../values/action-error.ts'
import { defaults } from '../../values/defaults.ts'
import { parseDuration } from '../../values/duration.ts'
import { pairsOf } from '../../values/input-lists.ts'
import { asText } from '../../values/input-text.ts'
import { callOf, hasBody, parseCall } from '../../values/load/load-call.ts'
import { asHeaders } from '../../values/network/headers.ts'
import { parseStatuses } from '../../values/network/statuses.ts'
import { asPath } from '../../values/path.ts'

/** The body of requests that have one: given inline, or the content of a file. */
const readBody = (read: InputReader, workspace: Workspace): string | undefined => {
  const body = read.optional('body', asText)
  const file = read.optional('body-file', asPath)
  if (body !== undefined && file !== undefined) {
    read.problem('inputs "body" and "body-file" are both set', 'Leave one of them out.')
  }
  if (file === undefined) return body
  try {
    return readLoadBody(workspace, 'input "body-file"', file)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    read.problem(error.message, error.hint)
    return undefined
  }
}

/** Reads what the load sends, without its rate. */
export const readRequests = (read: InputReader, workspace: Workspace) => {
  const statuses = read.optional('expect-status', parseStatuses)
  const path = read.orDefault('path', asText, defaults.load.path)
  const given = read.list('requests', parseCall)
  const calls = given.length === 0 ? [callOf(path)] : given
  const body = readBody(read, workspace)
  if (body !== undefined && !calls.some(hasBody)) {
    const hint = 'Name a request with a method that has a body: requests: POST /cart.'
    read.problem('no request of the load has a body', hint)
  }
  return {
    path,
    requests: calls.map((call) => ({
      ...{ ...call, statuses },
      ...(body !== undefined && hasBody(call) && { body }),
    })),
    headers: read.optional('headers', (text) => asHeaders(pairsOf('headers', text))),
    host: read.optional('host', asText),
    'think-time': read.optional('think-time', parseDuration),
  }
}
