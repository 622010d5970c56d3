import { asRegistryHost } from './registry-host.ts'
import { domainOf, parseRegion } from '../oci/region.ts'

/** The login target: a host, or a region, for the host that Oracle recommends. */
type RegistryTarget = { readonly host: string } | { readonly region: string }

const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/

/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
export const asRegistryTarget = (text: string): RegistryTarget =>
  REGION.test(text.trim()) ? { region: parseRegion(text) } : { host: asRegistryHost(text) }

/** Region identifier in an OCIR host name, or the key in old ones (`fra`). */
type OcirPlace = { readonly region: string } | { readonly key: string }

/**
 * The region of an OCIR host in a realm; undefined for every other host, however similar. Later
 * regions are recognized by their form; `<key or region>.ocir.io` is the commercial realm's.
 */
export const ocirPlace = (
  host: string,
  { realm, domain }: { readonly realm: string; readonly domain?: string | undefined },
): OcirPlace | undefined => {
  const name = host.toLowerCase()
  const [, region = '', at] = /^ocir\.([a-z0-9-]+)\.oci\.(.+)$/.exec(name) ?? []
  if (at !== undefined) {
    return REGION.test(region) && at === domainOf(realm, domain) ? { region } : undefined
  }
  const [, label = ''] = realm === 'oc1' ? (/^([a-z0-9-]+)\.ocir\.io$/.exec(name) ?? []) : []
  if (REGION.test(label)) return { region: label }
  return /^[a-z]{3}$/.test(label) ? { key: label } : undefined
}
