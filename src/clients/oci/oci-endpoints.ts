import { realmDomain } from '../../values/oci/region.ts'

/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
  bastion: 'bastion.{region}.oci.{domain}',
  'container-engine': 'containerengine.{region}.oci.{domain}',
  network: 'iaas.{region}.{domain}',
  artifacts: 'artifacts.{region}.oci.{domain}',
  'container-registry': 'ocir.{region}.oci.{domain}',
  auth: 'auth.{region}.{domain}',
  identity: 'identity.{region}.oci.{domain}',
  'load-balancer': 'iaas.{region}.{domain}',
  'network-load-balancer': 'network-load-balancer-api.{region}.oci.{domain}',
  limits: 'limits.{region}.oci.{domain}',
  logging: 'logging.{region}.oci.{domain}',
  scanning: 'vss-cp-api.{region}.oci.{domain}',
  'object-storage': 'objectstorage.{region}.{domain}',
} as const

export type OciService = keyof typeof HOSTS

/** The endpoints of calls. */
export interface OciPlace {
  readonly region: string
  /** `oc1` for the commercial realm. */
  readonly realm: string
  /** The domain of the realm's hosts, if OCI_REGION_METADATA has it. */
  readonly domain?: string | undefined
  /** One base URL for every call, from OCI_CLI_ENDPOINT: tests, private endpoints, the emulator. */
  readonly endpoint?: string | undefined
}

/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
export const serviceEndpoint = (
  service: OciService,
  { region, realm, domain, endpoint }: OciPlace,
): string =>
  endpoint ??
  `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => realmDomain(realm, domain))}`
