import type { Fields } from '../../values/fields.ts'
import { at, text } from '../../values/json.ts'

/** Who made a resource, by the default tags that OCI gives new tenancies (namespace `Oracle-Tags`). */
export const creatorOf = (resource: Fields): string | undefined =>
  text(at(resource.values, 'definedTags', 'Oracle-Tags', 'CreatedBy')) || undefined
