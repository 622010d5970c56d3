import { realmDomain } from '../../values/oci/region.ts'
import type { OciSession } from './oci-session.ts'

/** Host templates of the services we call, from the SDKs' clients; `{domain}` is the realm's domain. */
const HOSTS = {
  'container-engine': 'containerengine.{region}.oci.{domain}',
  network: 'iaas.{region}.{domain}',
  artifacts: 'artifacts.{region}.oci.{domain}',
  'container-registry': 'ocir.{region}.oci.{domain}',
  auth: 'auth.{region}.{domain}',
  identity: 'identity.{region}.oci.{domain}',
  limits: 'limits.{region}.oci.{domain}',
  logging: 'logging.{region}.oci.{domain}',
  'object-storage': 'objectstorage.{region}.{domain}',
} as const

export type OciService = keyof typeof HOSTS

type Place = Pick<OciSession, 'region' | 'realm' | 'domain' | 'endpoint'>

/** The base URL of a service, without API version: `https://iaas.eu-frankfurt-1.oraclecloud.com`. */
export const serviceEndpoint = (
  service: OciService,
  { region, realm, domain, endpoint }: Place,
): string =>
  endpoint ??
  `https://${HOSTS[service].replace('{region}', region).replace('{domain}', () => realmDomain(realm, domain))}`
