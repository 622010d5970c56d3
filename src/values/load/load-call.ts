import { invalidInput } from '../input-text.ts'
import type { Headers } from '../network/headers.ts'
import type { Statuses } from '../network/statuses.ts'

/** The methods that a load may send. */
export const loadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** One kind of request of a load. */
export interface LoadCall {
  readonly method: (typeof loadMethods)[number]
  readonly path: string
  /** Its weight relative to the others. */
  readonly weight: number
  /** `${NAME}` in values and body stands for a variable of the load. */
  readonly headers?: Headers | undefined
  readonly body?: string | undefined
  /** Statuses that do not count as failures; 200 to 399 if not given. */
  readonly statuses?: Statuses | undefined
}

/** The load of one path. */
export const callOf = (path: string): LoadCall => ({ method: 'GET', path, weight: 1 })

const WITH_BODY: readonly LoadCall['method'][] = ['POST', 'PUT', 'PATCH']

/** Whether the method of a request sends a body. */
export const hasBody = ({ method }: LoadCall): boolean => WITH_BODY.includes(method)

const LINE = /^(?:([A-Z]+)\s+)?(\/\S*)(?:\s+x([1-9][0-9]{0,3}))?$/

/**
 * Reads `METHOD /path xWEIGHT`, of which only the path is needed.
 * @throws ActionError INPUT_INVALID
 */
export const parseCall = (text: string): LoadCall => {
  const [, method = 'GET', path, weight = '1'] = LINE.exec(text.trim()) ?? []
  const known = loadMethods.find((one) => one === method)
  if (path !== undefined && known !== undefined) {
    return { method: known, path, weight: Number(weight) }
  }
  throw invalidInput(
    `"${text}" is no request`,
    `Write the path, with a method before it and a weight behind it if wanted: POST /cart x2. Methods are ${loadMethods.join(', ')}.`,
  )
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/** The variables that headers and body of requests name. */
export const variablesOf = (calls: readonly LoadCall[]): readonly string[] => {
  const texts = calls.flatMap(({ headers = {}, body = '' }) => [...Object.values(headers), body])
  const names = texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name))
  return [...new Set(names)]
}
