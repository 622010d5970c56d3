import { Fields } from '../fields.ts'
import { at, parseJson, text } from '../json.ts'

/** The realm of a region, as in OCI's metadata service and the variable OCI_REGION_METADATA. */
export interface RegionMetadata {
  readonly region: string
  readonly realm: string
  /** The domain that the realm's API hosts end in; empty if the metadata has none. */
  readonly domain: string
}

/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`. @throws ShapeError */
export const readRegionMetadata = (json: string): RegionMetadata => {
  const fields = Fields.parse(json)
  return {
    region: fields.text('regionIdentifier'),
    realm: fields.text('realmKey').toLowerCase(),
    domain: fields.optionalText('realmDomainComponent') ?? '',
  }
}

/** The domain of a realm, if the metadata is that of one of its regions. */
export const reportedDomain = (realm: string, json: string | undefined): string | undefined => {
  // Others set this variable: unknown content is ignored.
  const parsed = parseJson(json ?? '')
  if (text(at(parsed, 'realmKey')).toLowerCase() !== realm) return undefined
  return text(at(parsed, 'realmDomainComponent')) || undefined
}
