import { invalidInput } from '../input-text.ts'
import { asDockerfile, asPath } from '../path.ts'
import { parseRepository } from '../registry/image-reference.ts'
import { pairOf } from './pair.ts'

/** The settings of one of several images of a step. */
export interface NamedImageText {
  readonly name: string
  readonly context: string
  readonly file?: string | undefined
  readonly target?: string | undefined
  readonly repository?: string | undefined
  /** The chart value that contains it. */
  readonly 'image-key'?: string | undefined
}

/** Names are prefixes of chart values and of log lines. @throws ActionError INPUT_INVALID */
export const parseImageName = (text: string): string => {
  if (/^[A-Za-z][A-Za-z0-9_-]*$/.test(text)) return text
  throw invalidInput(
    `"${text}" is not a name of an image`,
    'Write letters, digits, "_" and "-", and a letter first.',
  )
}

const ATTRIBUTES = ['context', 'file', 'target', 'repository', 'image-key']

/** `context=edge,target=prod`; a folder alone is the context. */
const attributesOf = (name: string, text: string): ReadonlyMap<string, string> => {
  if (!/^[a-z-]+=/.test(text)) return new Map([['context', text]])
  return new Map(
    text.split(',').map((part) => {
      const [, key = '', value = ''] = /^([a-z-]+)=(.+)$/.exec(part.trim()) ?? []
      if (ATTRIBUTES.includes(key)) return [key, value]
      throw invalidInput(
        `image "${name}" has a part that is none of ${ATTRIBUTES.join(', ')}`,
        `Write ${name}=folder, or ${name}=context=folder,file=folder/Dockerfile,target=prod.`,
      )
    }),
  )
}

/** Reads `name=folder` or `name=context=folder,file=…,target=…`. @throws ActionError INPUT_INVALID */
export const parseNamedImage = (text: string): NamedImageText => {
  const [key, value] = pairOf(text, 'an image', 'edge=services/edge')
  const name = parseImageName(key)
  const given = attributesOf(name, value)
  const [file, repository] = [given.get('file'), given.get('repository')]
  return {
    name,
    context: asPath(given.get('context') ?? '.'),
    file: file === undefined ? undefined : asDockerfile(file),
    target: given.get('target'),
    repository: repository === undefined ? undefined : parseRepository(repository),
    'image-key': given.get('image-key'),
  }
}
