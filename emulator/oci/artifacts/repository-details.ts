import { requireText } from '../core/parameters.ts'
import { invalidParameter } from '../core/service.ts'
import type { ContainerRepository, NewRepository } from './container-repository.ts'

type Body = Record<string, unknown>
type Change = Partial<
  Pick<ContainerRepository, 'isImmutable' | 'isPublic' | 'readme' | 'freeformTags' | 'definedTags'>
>

/** The paths that the registry accepts: lower-case parts joined by single separators. */
const NAME = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/
const NAME_LENGTH = 255

/** Reads CreateContainerRepositoryDetails. Throws 400 where OCI refuses. */
export const readNewRepository = (body: Body): Omit<NewRepository, 'createdBy'> => {
  const compartmentId = requireText(body, 'compartmentId')
  const displayName = requireText(body, 'displayName')
  if (displayName.length > NAME_LENGTH || !NAME.test(displayName)) {
    throw invalidParameter(`displayName '${displayName}' is not a valid repository name`)
  }
  return { compartmentId, displayName, ...readRepositoryChange(body) }
}

/** Reads UpdateContainerRepositoryDetails; missing fields stay unchanged. */
export const readRepositoryChange = (body: Body): Change => {
  return {
    ...flag(body, 'isImmutable'),
    ...flag(body, 'isPublic'),
    ...readme(body),
    ...tags(body, 'freeformTags'),
    ...tags(body, 'definedTags'),
  }
}

const given = (value: unknown): boolean => value !== undefined && value !== null

const flag = (body: Body, name: 'isImmutable' | 'isPublic'): Change => {
  const value = body[name]
  if (!given(value)) return {}
  if (typeof value !== 'boolean') throw invalidParameter(`${name} must be true or false`)
  return { [name]: value }
}

const readme = (body: Body): Change => {
  const value = body['readme']
  if (!given(value)) return {}
  const { content, format } = value as Body
  const known = format === 'TEXT_MARKDOWN' || format === 'TEXT_PLAIN'
  if (typeof content === 'string' && known) return { readme: { content, format } }
  throw invalidParameter('readme needs content, and format TEXT_MARKDOWN or TEXT_PLAIN')
}

const tags = (body: Body, name: 'freeformTags' | 'definedTags'): Change => {
  const value = body[name]
  if (!given(value)) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw invalidParameter(`${name} must be an object`)
  }
  return { [name]: value }
}
