import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from './instance.ts'

/** Addresses, credentials and files of a running emulator; printed by `env --json`. */
export interface Environment {
  /** The base URL of all OCI services. */
  readonly endpoint: string
  readonly region: string
  readonly tenancyId: string
  /**
   * The compartment of the cluster and its pools; the VCN and the repositories are in other ones.
   */
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
  /** OCIR's tenancy namespace, the second part of an image reference. */
  readonly namespace: string
  /** A registry login with an auth token: `<namespace>/<user>` and the token. */
  readonly registryUser: string
  readonly registryToken: string
  readonly identityDomainUrl: string
  /** The value of OCI_METADATA_BASE_URL for the instance's metadata. */
  readonly metadataUrl: string
  /** The application that may exchange GitHub's tokens. */
  readonly oidcClientId: string
  readonly oidcClientSecret: string
  readonly oidcIssuer: string
  /** The values of ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN for a job. */
  readonly oidcRequestUrl: string
  readonly oidcRequestToken: string
  readonly kubeconfig: string
  readonly ociConfig: string
  /** For podman and buildah: the registry uses plain HTTP on loopback. */
  readonly registriesConf: string
  /** For podman and buildah as well: settings for this machine's limits and cgroups. */
  readonly containersConf: string
  /** A PEM file: the certificate that clients must trust for the emulator's HTTPS. */
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

/** Returns the variables that point official clients at the emulator. */
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
