import { ActionError } from '../action-error.ts'

/** Second-level domains by realm key, from the SDK's realm table. */
const DOMAINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oc1: 'oraclecloud.com',
    oc2: 'oraclegovcloud.com',
    oc3: 'oraclegovcloud.com',
    oc4: 'oraclegovcloud.uk',
    oc8: 'oraclecloud8.com',
    oc9: 'oraclecloud9.com',
    oc10: 'oraclecloud10.com',
    oc14: 'oraclecloud14.com',
    oc15: 'oraclecloud15.com',
    oc19: 'oraclecloud.eu',
    oc20: 'oraclecloud20.com',
    oc21: 'oraclecloud21.com',
    oc23: 'oraclecloud23.com',
    oc24: 'oraclecloud24.com',
    oc26: 'oraclecloud26.com',
    oc29: 'oraclecloud29.com',
    oc35: 'oraclecloud35.com',
    oc42: 'oraclecloud42.com',
    oc51: 'oraclecloud51.com',
    oc52: 'oraclecloud52.com',
  }),
)

const FORM = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/

/**
 * A region identifier, e.g. `eu-frankfurt-1`. Checks only the form: a built-in list of regions
 * would reject every region that Oracle opens later.
 * @throws ActionError REGION_INVALID
 */
export const parseRegion = (text: string): string => {
  const region = text.trim().toLowerCase()
  if (FORM.test(region)) return region
  throw new ActionError({
    code: 'REGION_INVALID',
    message: `"${text}" is not a region identifier`,
    hint: 'Write the identifier, not the name or key: eu-frankfurt-1, us-ashburn-1, ap-seoul-1.',
  })
}

/** Whether later steps find the hosts of a realm without its domain. */
export const isKnownRealm = (realm: string): boolean => DOMAINS.has(realm)

/**
 * The domain that a realm's API hosts end in, if it is known.
 * @param reported from the metadata of the region; the table lacks realms that open later
 */
export const domainOf = (realm: string, reported?: string): string | undefined =>
  reported ?? DOMAINS.get(realm)

/**
 * The same, but required.
 * @throws ActionError REALM_UNKNOWN
 */
export const realmDomain = (realm: string, reported?: string): string => {
  const domain = domainOf(realm, reported)
  if (domain !== undefined) return domain
  throw new ActionError({
    code: 'REALM_UNKNOWN',
    message: `the API hosts of realm "${realm}" are not known`,
    hint: 'Set OCI_REGION_METADATA as the SDKs of OCI take it, {"realmKey":"oc99","realmDomainComponent":"oraclecloud99.com","regionIdentifier":"xx-city-1","regionKey":"CTY"}, or OCI_CLI_ENDPOINT to the API endpoint of the realm.',
  })
}
