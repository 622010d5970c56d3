import { invalidInput } from '../input-text.ts'

/**
 * The allowed attributes of each cache type. Object stores are excluded: theirs contain
 * credentials.
 */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  registry: ['ref', 'mode', 'image-manifest', 'oci-mediatypes', 'compression', 'ignore-error'],
  gha: ['scope', 'mode', 'version', 'timeout', 'ignore-error', 'repository'],
  inline: [],
  local: ['src', 'dest', 'mode', 'digest', 'tag', 'compression', 'ignore-error'],
}

/** A cache as buildx takes it: `type=registry,ref=…`. A reference alone is one in a registry. */
export interface CacheEntry {
  readonly type: string
  readonly attributes: Readonly<Record<string, string>>
}

/** @throws ActionError INPUT_INVALID */
export const parseCache = (text: string): CacheEntry => {
  const parts = text.trim().split(',')
  if (parts.length === 1 && !text.includes('=')) {
    return { type: 'registry', attributes: { ref: text.trim() } }
  }
  const pairs = parts.map((part): readonly [string, string] => {
    const [, key, value] = /^([a-z_-]+)=([^"\s,]+)$/.exec(part) ?? []
    if (key !== undefined && value !== undefined) return [key, value]
    throw invalidInput(
      'a cache is not type=…,key=value',
      'Write it as type=registry,ref=host/path:tag.',
    )
  })
  const { type = 'registry', ...attributes } = Object.fromEntries(pairs)
  const allowed = ATTRIBUTES[type]
  if (allowed === undefined) {
    const known = Object.keys(ATTRIBUTES).join(', ')
    throw invalidInput(`"${type}" is not a kind of cache that is offered`, `Offered: ${known}.`)
  }
  const foreign = Object.keys(attributes).find((key) => !allowed.includes(key))
  if (foreign === undefined) return { type, attributes }
  throw invalidInput(
    `a cache of type ${type} has no "${foreign}"`,
    allowed.length === 0 ? 'Write type=inline alone.' : `It has ${allowed.join(', ')}.`,
  )
}

/**
 * The cache of one of several images: `{name}` is the image's name, and GitHub's cache gets a scope
 * per image.
 */
export const cacheOf = (name: string, { type, attributes }: CacheEntry): CacheEntry => {
  const own = Object.entries(attributes).map(([key, value]) => [
    key,
    value.replaceAll('{name}', name),
  ])
  const scope = type === 'gha' && attributes['scope'] === undefined ? [['scope', name]] : []
  return { type, attributes: Object.fromEntries([...own, ...scope]) as Record<string, string> }
}

/** Whether a cache keeps several images apart. */
export const hasOwnPlace = (entry: CacheEntry): boolean => {
  const [one, other] = ['a', 'b'].map((name) => formatCache(cacheOf(name, entry)))
  return one !== other || entry.type === 'inline'
}

export const formatCache = ({ type, attributes }: CacheEntry): string =>
  [`type=${type}`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(',')
