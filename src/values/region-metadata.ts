import { record, text } from './json.ts'

/** Where a region lies, as OCI's metadata service and the variable OCI_REGION_METADATA say it. */
export interface RegionMetadata {
  readonly region: string
  readonly realm: string
  /** The domain that the realm's API hosts end in; empty if it is not said. */
  readonly domain: string
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** Reads `{"regionIdentifier":…,"realmKey":…,"realmDomainComponent":…}`; what is missing is empty. */
export const parseRegionMetadata = (json: string): RegionMetadata => {
  const fields = record(parsed(json))
  return {
    region: text(fields['regionIdentifier']),
    realm: text(fields['realmKey']).toLowerCase(),
    domain: text(fields['realmDomainComponent']),
  }
}

/** The domain of a realm, if the metadata is that of one of its regions. */
export const toldDomain = (realm: string, json: string | undefined): string | undefined => {
  const told = parseRegionMetadata(json ?? '')
  return told.realm === realm && told.domain !== '' ? told.domain : undefined
}
