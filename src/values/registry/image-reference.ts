import { ActionError } from '../action-error.ts'

/** A container image by registry, repository and tag or digest. */
export interface ImageReference {
  /** Host with optional port; empty when the text names none. */
  readonly registry: string
  readonly repository: string
  readonly tag?: string | undefined
  /** `sha256:` and 64 hex digits. */
  readonly digest?: string | undefined
}

const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/
const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$/

const invalid = (text: string, why: string): ActionError =>
  new ActionError({
    code: 'IMAGE_REFERENCE_INVALID',
    message: `"${text}" is not an image reference: ${why}`,
    hint: 'Write host/namespace/repository:tag, repository in lower case, for example fra.ocir.io/acme/shop:1.2.',
  })

/**
 * A repository path: lower-case parts separated by slashes.
 * @throws ActionError IMAGE_REFERENCE_INVALID
 */
export const parseRepository = (text: string): string => {
  const path = text.trim()
  const wrong = path.split('/').find((part) => !PATH_PART.test(part))
  if (wrong === undefined && path.length <= 255) return path
  throw invalid(
    text,
    wrong === undefined ? 'it is too long' : `"${wrong}" has characters that are not allowed`,
  )
}

/** @throws ActionError IMAGE_REFERENCE_INVALID */
export const parseTag = (text: string): string => {
  if (TAG.test(text.trim())) return text.trim()
  throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them')
}

/** By docker's rule, the first part is a registry only if it looks like a host. */
const splitRegistry = (name: string): [string, string] => {
  const slash = name.indexOf('/')
  const head = name.slice(0, Math.max(slash, 0))
  const isHost = /[.:]/.test(head) || head === 'localhost'
  return slash > 0 && isHost ? [head, name.slice(slash + 1)] : ['', name]
}

/** @throws ActionError IMAGE_REFERENCE_INVALID */
export const parseImageReference = (text: string): ImageReference => {
  const [named = '', digest, ...more] = text.trim().split('@')
  if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) {
    throw invalid(text, 'its digest is not sha256: and 64 hex digits')
  }
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  const [name, tag] =
    colon < 0 ? [named, undefined] : [named.slice(0, colon), named.slice(colon + 1)]
  const [registry, path] = splitRegistry(name)
  if (registry !== '' && !HOST.test(registry)) throw invalid(text, `"${registry}" is not a host`)
  return {
    registry,
    repository: parseRepository(path),
    ...(tag === undefined ? {} : { tag: parseTag(tag) }),
    ...(digest === undefined ? {} : { digest }),
  }
}

export const formatImageReference = ({
  registry,
  repository,
  tag,
  digest,
}: ImageReference): string =>
  `${registry === '' ? '' : `${registry}/`}${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
