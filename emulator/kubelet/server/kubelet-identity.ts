import { createPrivateKey, createPublicKey } from 'node:crypto'
import { AuthenticationV1Api, AuthorizationV1Api, type KubeConfig } from '@kubernetes/client-node'
import { newKeyPair } from '../../oci/credentials/key-pair.ts'
import { certificatePem } from '../../x509/certificate.ts'

/** The certificate authority of the cluster, as kwokctl creates it; in PEM. */
interface ClusterAuthority {
  readonly certificate: string
  readonly key: string
}

/** The identity with which the kubelet serves one of these hosts. */
export interface ServingIdentity {
  readonly key: string
  /** Issues the certificate for names and addresses. */
  readonly certify: (hosts: readonly string[]) => string
}

const HOUR = 3600_000
const LIFE = 365 * 24 * HOUR

/**
 * Creates an identity signed by the cluster's authority, which pods are given and metrics-server
 * trusts.
 */
export const servingIdentity = async (authority: ClusterAuthority): Promise<ServingIdentity> => {
  const { publicKey, privateKeyPem: key } = await newKeyPair()
  const issuer = {
    name: [['CN', 'kwok-ca'] as const],
    publicKey: createPublicKey(authority.certificate),
    key: createPrivateKey(authority.key),
  }
  const certify = (hosts: readonly string[]): string => {
    const now = Date.now()
    const times = { notBefore: now - HOUR, notAfter: now + LIFE }
    const subject = [['O', 'system:nodes'] as const, ['CN', 'virtual nodes'] as const]
    return certificatePem({ ...{ subject, publicKey, issuer, hosts }, ...times })
  }
  return { key, certify }
}

/**
 * Whether a token's owner may read CPU and memory usage; kubelets check that with the API server.
 */
export type AdmitsToken = (token: string) => Promise<boolean>

export const admittedByApiServer = (kubeconfig: KubeConfig): AdmitsToken => {
  const authentication = kubeconfig.makeApiClient(AuthenticationV1Api)
  const authorization = kubeconfig.makeApiClient(AuthorizationV1Api)
  return async (token) => {
    const review = await authentication.createTokenReview({ body: { spec: { token } } })
    const { authenticated, user } = review.status ?? {}
    if (!authenticated || user === undefined) return false
    const resourceAttributes = { resource: 'nodes', subresource: 'metrics', verb: 'get' }
    const { username, groups, uid } = user
    const spec = {
      resourceAttributes,
      ...(username === undefined ? {} : { user: username }),
      ...(groups === undefined ? {} : { groups }),
      ...(uid === undefined ? {} : { uid }),
    }
    const access = await authorization.createSubjectAccessReview({ body: { spec } })
    return access.status?.allowed ?? false
  }
}
