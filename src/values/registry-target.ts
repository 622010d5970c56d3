import { asRegistryHost } from './registry-host.ts'
import { parseRegion } from './region.ts'

/** Where to log in: a host, or the region whose host Oracle recommends. */
export type RegistryTarget = { readonly host: string } | { readonly region: string }

const REGION = /^[a-z]{2,3}(-[a-z]+)+-[0-9]+$/

/**
 * Reads `fra.ocir.io`, `ocir.eu-frankfurt-1.oci.oraclecloud.com`, or a region alone.
 * @throws ActionError INPUT_INVALID
 */
export const asRegistryTarget = (text: string): RegistryTarget =>
  REGION.test(text.trim()) ? { region: parseRegion(text) } : { host: asRegistryHost(text) }

/** What a host of OCIR says about its place. */
export interface OcirHost {
  /** Region identifier, or the key of old hosts (`fra`). */
  readonly place: { readonly region: string } | { readonly key: string }
  /** Of the form that is at the same time the host of the API which gives tokens. */
  readonly isApi: boolean
}

/** Reads a host by its form alone, so that regions and realms which open later work too. */
export const ocirHost = (host: string): OcirHost | undefined => {
  const [, region] = /^ocir\.([a-z0-9-]+)\.oci\.[a-z0-9.-]+$/i.exec(host) ?? []
  if (region !== undefined) return { place: { region: region.toLowerCase() }, isApi: true }
  const [, label] = /^([a-z0-9-]+)\.ocir\.io$/i.exec(host) ?? []
  if (label === undefined) return undefined
  const name = label.toLowerCase()
  return { place: REGION.test(name) ? { region: name } : { key: name }, isApi: false }
}
