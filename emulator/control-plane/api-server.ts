// Own file: joins the real control plane to the simulated OCI.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../instance.ts'
import type { Cluster } from '../oci/container-engine/cluster.ts'
import type { ApiServer } from '../oci/container-engine/clusters.ts'
import { openIdSettingsOf } from '../oci/container-engine/openid-settings.ts'
import { applyConfiguration } from './api-server-authentication.ts'
import { authenticationConfiguration, type KnownIssuer } from './authentication-config.ts'
import { controlPlane } from './cluster.ts'

/** Adapts the real API server to what the simulated Container Engine needs. */
export const apiServerOf = (instance: Instance, kubectl: string, known: KnownIssuer): ApiServer => {
  const authority = readFileSync(join(controlPlane(instance).folder, 'pki', 'ca.crt'), 'utf8')
  let isBusy = false
  return {
    certificateAuthority: () => authority,
    authenticateBy: async (cluster: Cluster, signal: AbortSignal) => {
      const content = authenticationConfiguration(openIdSettingsOf(cluster), known)
      const outcome = await applyConfiguration(instance, kubectl, content, { signal, isBusy })
      isBusy = outcome === 'waiting'
      return outcome
    },
  }
}
