/** The objects of a stream of YAML documents, empty ones left out. */
export const parseManifests = async (yaml: string): Promise<unknown[]> => {
  const { parseAllDocuments } = await import('yaml')
  const documents = parseAllDocuments(yaml)
  if (!Array.isArray(documents)) return []
  return documents
    .map((document): unknown => {
      const [error] = document.errors
      if (error !== undefined) throw error
      return document.toJS() as unknown
    })
    .filter((object) => object !== null)
}
