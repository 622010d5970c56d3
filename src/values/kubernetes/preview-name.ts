import { createHash } from 'node:crypto'

const shortened = (text: string, most: number, original: string): string => {
  if (text.length <= most) return text
  // Two long names with the same beginning must not collide.
  const mark = createHash('sha256').update(original).digest('hex').slice(0, 8)
  return `${text.slice(0, most - 9)}-${mark}`
}

/** The namespace of a pull request's preview: `pr-<repository name>-<number>`, a DNS label. */
export const previewNamespace = (repository: string, number: number): string => {
  const name = repository.split('/').at(-1) ?? ''
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const trimmed = slug.replace(/^-+|-+$/g, '') || 'repository'
  const room = 63 - `pr--${number}`.length
  return `pr-${shortened(trimmed, room, repository)}-${number}`
}

/** `octo/shop` as a label value: at most 63 characters, letters or digits at both ends. */
export const repositoryLabel = (repository: string): string => {
  const plain = repository.replace('/', '.').replace(/[^A-Za-z0-9._-]/g, '_')
  const framed = plain.replace(/^[^A-Za-z0-9]+/, '').replace(/[^A-Za-z0-9]+$/, '')
  // A changed name gets a hash of the original, so that two repositories stay distinct.
  return framed === plain
    ? shortened(framed, 63, repository)
    : shortened(framed.padEnd(64, '-'), 63, repository)
}
