import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from './instance.ts'

/** Where everything of a running emulator is; what `env --json` prints. */
export interface Environment {
  /** The one base URL of all OCI services. */
  readonly endpoint: string
  readonly region: string
  readonly tenancyId: string
  /** Of the cluster and its pools; the VCN and the repositories lie in others. */
  readonly compartmentId: string
  readonly networkCompartmentId: string
  readonly registryCompartmentId: string
  readonly deployersGroupId: string
  readonly clusterId: string
  readonly vcnId: string
  readonly subnetIds: {
    readonly endpoint: string
    readonly nodes: string
    readonly loadBalancer: string
  }
  /** `host:port` of the registry, the first part of an image reference. */
  readonly registry: string
  /** OCIR's tenancy namespace, the second part. */
  readonly namespace: string
  /** What a registry login with an auth token needs: `<namespace>/<user>` and the token. */
  readonly registryUser: string
  readonly registryToken: string
  readonly identityDomainUrl: string
  /** What OCI_METADATA_BASE_URL is to be, to find an instance's metadata. */
  readonly metadataUrl: string
  /** The application that may exchange GitHub's tokens. */
  readonly oidcClientId: string
  readonly oidcClientSecret: string
  readonly oidcIssuer: string
  /** What a job is given as ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN. */
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  readonly kubeconfig: string
  readonly ociConfig: string
  /** For podman and buildah: the registry speaks plain http on loopback. */
  readonly registriesConf: string
  /** For podman and buildah too: what this machine's limits and cgroups need. */
  readonly containersConf: string
  /** A file in PEM: what clients are to trust for https of the emulator. */
  readonly certificateAuthority: string
  readonly adminEndpoint: string
  /** Folders with the emulator's kubectl, helm and k6. */
  readonly toolFolders: readonly string[]
}

export const environmentFile = (instance: Instance): string =>
  join(instance.folder, 'environment.json')

export const readEnvironment = (instance: Instance): Environment | undefined => {
  const file = environmentFile(instance)
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as Environment
}

/** The variables that point official clients at the emulator. */
export const exportedVariables = (environment: Environment): Record<string, string> => {
  return {
    OCI_CLI_ENDPOINT: environment.endpoint,
    OCI_CLI_CONFIG_FILE: environment.ociConfig,
    SUPPRESS_LABEL_WARNING: 'True',
    KUBECONFIG: environment.kubeconfig,
    CONTAINERS_REGISTRIES_CONF: environment.registriesConf,
    CONTAINERS_CONF: environment.containersConf,
    ACTIONS_ID_TOKEN_REQUEST_URL: environment.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment.oidcRequestToken,
  }
}
