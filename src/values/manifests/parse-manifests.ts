import { ActionError, messageOf } from '../action-error.ts'
import { excessOf, valueOf } from '../bounded-yaml.ts'
import { at, text as textOf } from '../json.ts'
import { goOptions, settleDocument } from './go-yaml.ts'
import { type Manifests, nameOf, sortManifests } from './manifests.ts'

/** Helm stores a release in one Secret of at most a megabyte, compressed. */
const KILOBYTES = 8192

/** Quotes nothing of the text: rendered manifests contain Secrets. */
const unreadable = (why: string): ActionError =>
  new ActionError({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and check its output.',
  })

/** Where documents begin: Helm 4 prints what it pulled before the first. */
const startOf = (text: string): number => {
  const start = Math.max(text.search(/^---/m), 0)
  return /\bkind["']?\s*:/.test(text.slice(0, start)) ? 0 : start
}

/** Helm's comment above a document. */
const SOURCE = /^(?:---\s*)?# Source: (\S+)$/m

const isObject = (value: unknown): boolean => textOf(at(value, 'kind')) !== ''

/**
 * Parses the objects in Helm's output as Helm and kubectl do, and not by YAML 1.2: `0755` is octal,
 * `yes` is true, and the last of duplicate keys counts.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
export const parseManifests = async (text: string): Promise<Manifests> => {
  const { Lexer, LineCounter, parseAllDocuments, visit } = await import('yaml')
  const start = startOf(text)
  const yaml = text.slice(start)
  const skipped = text.slice(0, start).split('\n').length - 1
  const excess = excessOf(yaml, KILOBYTES, Lexer)
  if (excess !== undefined) throw unreadable(`they have ${excess}`)
  const hasDocuments = /^---/m.test(yaml)
  const lineCounter = new LineCounter()
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + skipped
  const documents = parseAllDocuments(yaml, { ...goOptions, lineCounter })
  const warnings: string[] = []
  const read = (document: Parameters<typeof settleDocument>[0]): unknown => {
    const [error] = document.errors
    if (error !== undefined) throw unreadable(`${error.code} in line ${lineOf(error.pos[0])}`)
    try {
      const twice = settleDocument(document, visit)
      const value = valueOf(document)
      warnings.push(
        ...twice.map(
          (key) => `${nameOf(value)}: the key ${key} appears twice; the last one counts`,
        ),
      )
      return value
    } catch (cause) {
      throw unreadable(messageOf(cause))
    }
  }
  const sources = new Map<string, string>()
  const found = (Array.isArray(documents) ? documents : []).flatMap((document) => {
    const value = read(document)
    if (isObject(value)) {
      const source = SOURCE.exec(yaml.slice(document.range[0], document.range[1]))?.[1]
      if (source !== undefined) sources.set(nameOf(value), source)
      return [value]
    }
    if (value === null || !hasDocuments) return []
    throw unreadable(
      `the document in line ${lineOf(document.range[0])} is no object of Kubernetes: it has no kind`,
    )
  })
  return sortManifests(found, warnings, sources)
}
