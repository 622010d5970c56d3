import { X509Certificate } from 'node:crypto'

import { at, list, text } from '../../../values/json.ts'
import { nameOf, namespaceOf } from '../../../values/manifests/manifests.ts'
import type { Notice } from '../notice.ts'
import { endingText } from './credentials.ts'

/** Annotations of Services that name the Secret of a listener (OCI's cloud controller manager). */
const ANNOTATIONS = [
  'service.beta.kubernetes.io/oci-load-balancer-tls-secret',
  'service.beta.kubernetes.io/oci-load-balancer-tls-backendset-secret',
]

/** A Secret with a certificate, and the object that uses it. */
interface CertificateUse {
  readonly namespace: string
  readonly secret: string
  readonly usedBy: string
}

/** `name`, or `namespace/name`. */
const placed = (reference: string, namespace: string, usedBy: string): CertificateUse => {
  const [first = '', second] = reference.split('/')
  return second === undefined
    ? { namespace, secret: first, usedBy }
    : { namespace: first, secret: second, usedBy }
}

/** The certificates of load balancers and Ingresses among the objects of a release. */
export const certificateUses = (objects: readonly unknown[], ofRelease: string): CertificateUse[] =>
  objects.flatMap((object) => {
    const kind = at(object, 'kind')
    const references =
      kind === 'Service'
        ? ANNOTATIONS.map((name) => text(at(object, 'metadata', 'annotations', name)))
        : kind === 'Ingress'
          ? list(at(object, 'spec', 'tls')).map((one) => text(at(one, 'secretName')))
          : []
    const namespace = namespaceOf(object, ofRelease)
    return references
      .filter((reference) => reference !== '')
      .map((reference) => placed(reference, namespace, nameOf(object)))
  })

const endOf = (secret: unknown): number | undefined => {
  const encoded = text(at(secret, 'data', 'tls.crt'))
  try {
    return Date.parse(new X509Certificate(Buffer.from(encoded, 'base64')).validTo)
  } catch {
    return undefined
  }
}

/** Certificates that expire soon. */
export const certificateNotices = (
  uses: readonly CertificateUse[],
  secrets: readonly unknown[],
  now: number,
): Notice[] =>
  uses.flatMap(({ namespace, secret, usedBy }) => {
    const found = secrets.find(
      (one) => nameOf(one) === `Secret/${secret}` && namespaceOf(one, namespace) === namespace,
    )
    const end = endOf(found)
    const ending = end === undefined ? undefined : endingText(end, now)
    if (ending === undefined) return []
    const description = `its certificate in Secret/${secret} ${ending}`
    return [{ kind: 'expiring-certificate', target: usedBy, description }]
  })
