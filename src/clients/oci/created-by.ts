import type { Fields } from '../../values/fields.ts'
import { at, text } from '../../values/json.ts'

/** The creator of a resource, from the default tags of new tenancies (namespace `Oracle-Tags`). */
export const creatorOf = (resource: Fields): string | undefined =>
  text(at(resource.values, 'definedTags', 'Oracle-Tags', 'CreatedBy')) || undefined
