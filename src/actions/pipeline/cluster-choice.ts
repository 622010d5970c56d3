import type { EndpointKind } from '../../clients/container-engine/cluster.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { asOneOf, asText } from '../../values/input-text.ts'
import { type BastionChoice, readBastion } from '../bastion/choice.ts'
import { asEndpointKind } from '../kubeconfig/endpoint-kind.ts'

/** The endpoint of the API server, and the identity to use there. */
export interface ClusterChoice {
  /** Undefined for the first endpoint that the cluster has. */
  readonly endpoint: EndpointKind | undefined
  readonly auth: 'oci' | 'github-oidc'
  /**
   * The audience of GitHub's token for the cluster; undefined to take it from the cluster's
   * settings.
   */
  readonly audience: string | undefined
  /** The bastion through which the private endpoint is reached, if any. */
  readonly bastion: BastionChoice | undefined
}

/** With the signed-in identity, at the first endpoint that the cluster has. */
export const FIRST_ENDPOINT: ClusterChoice = {
  endpoint: undefined,
  auth: 'oci',
  audience: undefined,
  bastion: undefined,
}

export const readClusterChoice = (read: InputReader): ClusterChoice => {
  const auth = read.withDefault('cluster-auth', asOneOf('oci', 'github-oidc'), 'oci')
  const audience = read.optional('cluster-audience', asText)
  if (audience !== undefined && auth === 'oci') {
    const hint = 'Set it beside "cluster-auth: github-oidc", or leave it out.'
    read.problem('input "cluster-audience" is for "cluster-auth: github-oidc" only', hint)
  }
  const bastion = readBastion(read)
  const endpoint = read.optional('endpoint', asEndpointKind)
  return {
    endpoint: bastion === undefined ? endpoint : 'PRIVATE_ENDPOINT',
    auth,
    audience,
    bastion,
  }
}
