import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import { anObject, callOci, nothing, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** An image in OCIR. */
export interface ContainerImage {
  readonly id: string
  readonly tags: readonly string[]
}

/** The images of one repository. */
export interface ContainerImages {
  list(): Promise<readonly ContainerImage[]>
  /** An image with all of its tags. */
  remove(id: string): Promise<void>
}

const PATH = '/20160918/container/images'

/** OCI returns one entry per tag of an image. */
interface Entry {
  readonly id: string
  readonly tag: string | undefined
}

const entryOf = (one: Fields): Entry => ({
  id: one.text('id'),
  tag: one.optionalText('version'),
})

const grouped = (entries: readonly Entry[]): ContainerImage[] => {
  const tags = new Map<string, string[]>()
  for (const { id, tag } of entries) {
    tags.set(id, [...(tags.get(id) ?? []), ...(tag === undefined ? [] : [tag])])
  }
  return [...tags].map(([id, all]) => ({ id, tags: all }))
}

/** More pages of a thousand images than any swept repository has. */
const MOST_PAGES = 20

export const containerImages = (
  { compartmentId, repository }: { readonly compartmentId: string; readonly repository: string },
  session: OciSession,
  clock: Clock,
): ContainerImages => {
  const call = (details: Omit<OciCall, 'service'>): OciCall => ({
    service: 'artifacts',
    ...details,
  })
  const pageOf = (page: string | undefined) => {
    const where = { compartmentId, repositoryName: repository, limit: '1000' }
    const query = new URLSearchParams({ ...where, ...(page && { page }) })
    const operation = { operation: 'ListContainerImages', doing: `list images of ${repository}` }
    const path = `${PATH}?${query.toString()}`
    const details = call({ method: 'GET', path, ...operation, policy: 'inspect repos' })
    return callOci(session, details, clock, (response) => ({
      entries: anObject((fields) => fields.items('items', entryOf))(response),
      next: response.headers['opc-next-page'] || undefined,
    }))
  }
  return {
    list: async () => {
      const entries: Entry[] = []
      let page: string | undefined
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const response = await pageOf(page)
        entries.push(...response.entries)
        page = response.next
        if (page === undefined) break
      }
      return grouped(entries)
    },
    remove: (id) => {
      const path = `${PATH}/${encodeURIComponent(id)}`
      const operation = { operation: 'DeleteContainerImage', doing: `remove image ${id}` }
      const details = call({ method: 'DELETE', path, ...operation, policy: 'manage repos' })
      return callOci(session, details, clock, nothing)
    },
  }
}
