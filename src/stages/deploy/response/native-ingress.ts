import { at, count, list, strings, text } from '../../../values/json.ts'

/** The finalizer that OCI's native ingress controller adds to each Ingress that it handles. */
const FINALIZER = 'oci.oraclecloud.com/ingress-controller-protection'
const PREFIX = 'oci-native-ingress.oraclecloud.com/'

export const isNative = (ingress: unknown): boolean =>
  list(at(ingress, 'metadata', 'finalizers')).includes(FINALIZER)

export const noteOf = (object: unknown, name: string): string =>
  strings(at(object, 'metadata', 'annotations'))[`${PREFIX}${name}`] ?? ''

/** An OCI certificate means TLS even without a section `tls`. */
export const hasCertificate = (ingress: unknown): boolean =>
  isNative(ingress) && noteOf(ingress, 'certificate-ocid') !== ''

/** The Services that an Ingress leads to, each with its port by number or name. */
export const backendsOf = (ingress: unknown, host?: string): readonly unknown[] =>
  list(at(ingress, 'spec', 'rules'))
    .filter((rule) => host === undefined || text(at(rule, 'host')) === host)
    .flatMap((rule) => list(at(rule, 'http', 'paths')))
    .map((path) => at(path, 'backend', 'service'))

/**
 * Returns the port at which OCI's native ingress controller serves a host: that of the Service,
 * unless an annotation sets one (DetermineListenerPort of its util.go). Undefined for other
 * controllers.
 */
export const nativeListener = (
  ingress: unknown,
  host: string,
  isTls: boolean,
): number | undefined => {
  if (!isNative(ingress)) return undefined
  const given = Number(noteOf(ingress, isTls ? 'https-listener-port' : 'http-listener-port'))
  if (given > 0) return given
  const [first] = backendsOf(ingress, host)
  return count(at(first, 'port', 'number')) || undefined
}
