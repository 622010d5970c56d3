import { invalidParameter, type OciRequest, ServiceError } from './service.ts'

/** Returns a required query parameter. Throws 400 MissingParameter with OCI's wording. */
export const requireQuery = (request: Pick<OciRequest, 'query'>, name: string): string => {
  const value = request.query.get(name)
  if (value) return value
  throw new ServiceError(400, 'MissingParameter', `The required parameter ${name} is missing`)
}

/**
 * Returns the body as an object. Throws 400 InvalidParameter for a missing body or anything else.
 */
export const requireBody = (request: Pick<OciRequest, 'body'>): Record<string, unknown> => {
  const { body } = request
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>
  throw invalidParameter('The request needs a JSON object as its body')
}

/** Returns a required text field of the body. Throws 400 MissingParameter or InvalidParameter. */
export const requireText = (body: Record<string, unknown>, name: string): string => {
  const value = body[name]
  if (value === undefined || value === null || value === '')
    throw new ServiceError(400, 'MissingParameter', `The required field ${name} is missing`)
  if (typeof value === 'string') return value
  throw invalidParameter(`${name} must be a string`)
}
