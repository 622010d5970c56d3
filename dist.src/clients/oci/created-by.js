import { at, text } from "../../values/json.js";
/** Who made a resource, by the default tags that OCI gives new tenancies (namespace `Oracle-Tags`). */
export const creatorOf = (resource) => text(at(resource.values, 'definedTags', 'Oracle-Tags', 'CreatedBy')) || undefined;
