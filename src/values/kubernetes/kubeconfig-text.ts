import { ActionError } from '../action-error.ts'
import type { Kubeconfig, Named } from './kubeconfig.ts'

const LISTS = ['clusters', 'users', 'contexts'] as const

const isJson = (text: string): boolean => text.trimStart().startsWith('{')

/** Windows tools write a byte order mark, which kubectl skips. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

/** kubectl skips entries that are null. */
const withoutNulls = (config: Kubeconfig): Kubeconfig => {
  const lists = LISTS.filter((key) => Array.isArray(config[key]))
  const entries = lists.map((key) => [key, config[key]?.filter((entry: unknown) => entry !== null)])
  return { ...config, ...(Object.fromEntries(entries) as Kubeconfig) }
}

/**
 * Loads the YAML parser only for a file that we did not write.
 * @throws ActionError KUBECONFIG_INVALID
 */
export const parseKubeconfig = async (
  path: string,
  text: string | undefined,
): Promise<Kubeconfig> => {
  if (text === undefined || withoutMark(text).trim() === '') return {}
  const parsed: unknown = await read(withoutMark(text)).catch(() => undefined)
  // kubectl treats a file with only comments as empty.
  if (parsed === null) return {}
  if (typeof parsed === 'object' && !Array.isArray(parsed)) return withoutNulls({ ...parsed })
  // The parser's message would quote the text, which can contain a key.
  throw new ActionError({
    code: 'KUBECONFIG_INVALID',
    message: `${path} is not a kubeconfig, so no context can be added to it`,
    hint: 'Correct or remove the file, or give another path; it is left untouched.',
  })
}

/** With the certificates of many clusters. */
const KILOBYTES = 1024

const read = async (text: string): Promise<unknown> => {
  if (isJson(text)) return JSON.parse(text) as unknown
  const { Lexer, parseDocument } = await import('yaml')
  const { excessOf, parseOptions, valueOf } = await import('../bounded-yaml.ts')
  if (excessOf(text, KILOBYTES, Lexer) !== undefined) return undefined
  // As in kubectl, the last of duplicate keys counts.
  const document = parseDocument(text, { ...parseOptions, uniqueKeys: false, merge: true })
  return document.errors.length > 0 ? undefined : valueOf(document)
}

/** A new file is JSON, which every client reads. A file in YAML keeps comments and entries as they are. */
export const renderKubeconfig = async (
  config: Kubeconfig,
  former: string | undefined,
): Promise<string> => {
  if (former === undefined || former.trim() === '' || isJson(withoutMark(former))) {
    return `${JSON.stringify(config, null, 2)}\n`
  }
  const { parseDocument, isSeq } = await import('yaml')
  const document = parseDocument(withoutMark(former), { uniqueKeys: false })
  if (document.contents === null) return `${JSON.stringify(config, null, 2)}\n`
  for (const key of LISTS) {
    const present = document.get(key, true)
    const wanted = config[key] ?? []
    if (!isSeq(present)) {
      document.set(key, document.createNode(wanted))
      continue
    }
    const known = present.items.map((node) => [JSON.stringify(json(node)), node] as const)
    present.items = wanted.map((entry: Named) => {
      const same = known.find(([text]) => text === JSON.stringify(entry))
      return same?.[1] ?? document.createNode(entry)
    })
    if (present.flow === true && present.items.length > 0) present.flow = false
  }
  for (const key of ['apiVersion', 'kind', 'current-context'] as const) {
    if (document.get(key) !== config[key]) document.set(key, config[key])
  }
  const indentSeq = !/^(clusters|users|contexts):[ \t]*\n- /m.test(former)
  return document.toString({ lineWidth: 0, indentSeq })
}

const json = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'toJSON' in node
    ? (node as { toJSON(): unknown }).toJSON()
    : node
