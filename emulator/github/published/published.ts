import { jsonIn, problemsOf } from './conforms.ts'
import { declarations, membersOf } from './declarations.ts'

/** One call, in the terms of GitHub's OpenAPI description. */
export interface Call {
  /** E.g. `issues/list-comments`. */
  readonly operation: string
  readonly query: URLSearchParams
  /** Undefined for none. */
  readonly body: unknown
}

/** Returns how a request deviates from GitHub's published description of the operation. */
export const requestProblems = ({ operation, query, body }: Call): string[] => {
  const described = membersOf(declarations.find('operations', operation))
  if (described.size === 0) return [`GitHub describes no operation ${operation}`]
  const known = membersOf(membersOf(described.get('parameters')).get('query'))
  const unknown = [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => `query parameter ${name} is unknown`)
  const type = jsonIn(described.get('requestBody'))
  if (body === undefined) return unknown
  if (type === undefined) return [...unknown, 'a body is sent to what takes none']
  return [...unknown, ...problemsOf(type, body, 'body')]
}

/** A fork that was deleted is null, although the description does not allow it. */
const isForgotten = /\.head\.repo is no object: null$/

/** Returns how a response deviates from GitHub's published description of the operation. */
export const responseProblems = (operation: string, status: number, body: unknown): string[] => {
  const responses = membersOf(declarations.find('operations', operation, 'responses'))
  const response = responses.get(String(status))
  if (response === undefined) return [`GitHub describes no status ${status} of ${operation}`]
  const type = jsonIn(response)
  if (body === undefined) return type === undefined ? [] : ['the body is missing']
  if (type === undefined) return ['there is no body']
  return problemsOf(type, body, 'body').filter((problem) => !isForgotten.test(problem))
}
