import type { InputReader } from '../../runner/inputs.ts'
import { STEP_TIMEOUT } from '../../runner/step-end.ts'
import { asCertificateAuthority, asServer } from '../../values/kubernetes/api-server-address.ts'
import { parseDuration } from '../../values/duration.ts'
import { asOneOf, asText } from '../../values/input-text.ts'
import { asKubernetesName } from '../../values/kubernetes/kubernetes-name.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { readBastion } from '../bastion/choice.ts'
import { asEndpointKind } from './endpoint-kind.ts'

const GIVEN = ['server', 'certificate-authority']

const requirePlace = (read: InputReader, isOidc: boolean): void => {
  const given = GIVEN.filter((name) => read.has(name))
  if (!isOidc) {
    for (const name of [...given, ...(read.has('audience') ? ['audience'] : [])]) {
      read.problem(
        `input "${name}" is for "auth: github-oidc" only`,
        'Give "cluster-id" alone; the rest is asked of OCI.',
      )
    }
    return
  }
  if (given.length === 1) {
    read.problem(
      'inputs "server" and "certificate-authority" belong together',
      'Give both, or neither and "cluster-id" with an OCI sign-in.',
    )
  }
  if (given.length === 2 && !read.has('audience')) {
    read.problem(
      'input "audience" is missing',
      "Give the client ID of the cluster's OpenID Connect settings; it can be read only with an OCI sign-in.",
    )
  }
}

export const readKubeconfig = (read: InputReader) => {
  const auth = read.withDefault('auth', asOneOf('oci', 'github-oidc'), 'oci')
  const isOidc = auth === 'github-oidc'
  requirePlace(read, isOidc)
  const cluster = ocidOf('cluster')
  const endpoint = read.optional('endpoint', asEndpointKind)
  const bastion = readBastion(read)
  if (bastion !== undefined && read.has('server')) {
    read.problem(
      'input "bastion" leads to the private endpoint of "cluster-id"',
      'Leave "server" and "certificate-authority" out.',
    )
  }
  const needsCluster = !isOidc || !read.has('server')
  return {
    auth,
    timeout: read.withDefault('timeout', parseDuration, STEP_TIMEOUT),
    cluster: needsCluster
      ? read.required('cluster-id', cluster)
      : read.optional('cluster-id', cluster),
    endpoint: bastion === undefined ? endpoint : ('PRIVATE_ENDPOINT' as const),
    bastion,
    server: read.optional('server', asServer),
    certificateAuthority: read.optional('certificate-authority', asCertificateAuthority),
    audience: read.optional('audience', asText),
    context: read.optional('kube-context', asText),
    namespace: read.optional('namespace', asKubernetesName),
    path: read.optional('kubeconfig', asText),
  }
}

export type KubeconfigInputs = ReturnType<typeof readKubeconfig>
