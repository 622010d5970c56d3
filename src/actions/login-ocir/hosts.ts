import type { OciSession } from '../../clients/oci/oci-session.ts'
import { registryHost } from '../../clients/registry/registry-token.ts'
import type { LoginInputs } from './inputs.ts'

/** The hosts to log in to; regions need a session, for their realm. */
export const hostsOf = ({ targets }: LoginInputs, session: OciSession | undefined): string[] => {
  const place = session ?? { region: '', realm: '' }
  const hosts = targets.map((target) =>
    'host' in target ? target.host : registryHost({ ...place, region: target.region }),
  )
  return hosts.length === 0 ? [registryHost(place)] : [...new Set(hosts)]
}
