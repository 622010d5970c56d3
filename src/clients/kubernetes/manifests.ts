import { ActionError, messageOf } from '../../values/action-error.ts'

/** Helm keeps a release in one Secret of a megabyte, compressed. */
const KILOBYTES = 8192

/** Says nothing of what stands there: rendered manifests hold Secrets. */
const unreadable = (why: string): ActionError =>
  new ActionError({
    code: 'MANIFESTS_UNREADABLE',
    message: `the manifests of the release cannot be read: ${why}`,
    hint: 'Run `helm template` with the same values on your machine and look at what it prints.',
  })

/**
 * The objects of a stream of YAML documents, empty ones left out.
 * @throws ActionError MANIFESTS_UNREADABLE
 */
export const parseManifests = async (yaml: string): Promise<unknown[]> => {
  const { LineCounter, parseAllDocuments } = await import('yaml')
  const { excessOf, parseOptions, valueOf } = await import('../../values/bounded-yaml.ts')
  const excess = excessOf(yaml, KILOBYTES)
  if (excess !== undefined) throw unreadable(`they have ${excess}`)
  const lineCounter = new LineCounter()
  // Helm has found keys that stand twice already; the search takes the square of their number.
  const options = { ...parseOptions, lineCounter, uniqueKeys: false }
  const documents = parseAllDocuments(yaml, options)
  if (!Array.isArray(documents)) return []
  return documents
    .map((document): unknown => {
      const [error] = document.errors
      if (error !== undefined) {
        throw unreadable(`${error.code} in line ${lineCounter.linePos(error.pos[0]).line}`)
      }
      try {
        return valueOf(document)
      } catch (cause) {
        throw unreadable(messageOf(cause))
      }
    })
    .filter((object) => object !== null)
}
