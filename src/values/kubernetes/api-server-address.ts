import { ActionError } from '../action-error.ts'
import { withoutCredentials } from '../input-text.ts'
import { parseUrl } from '../network/parse-url.ts'
import { isLoopback } from '../registry/registry-host.ts'

const invalid = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/**
 * The address of an API server in kubeconfig form. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
export const asServer = (text: string): string => {
  const address = text.includes('://') ? text : `https://${text}`
  const url = parseUrl(address)
  const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === ''
  if (url !== undefined && isPlain && url.hash === '') return url.href.replace(/\/+$/, '')
  throw invalid(
    `"${withoutCredentials(text)}" is not the address of an API server`,
    'Write https://203.0.113.1:6443.',
  )
}

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/

/**
 * A certificate authority in kubeconfig form: PEM in base64. Accepts the PEM itself too.
 * @throws ActionError INPUT_INVALID
 */
export const asCertificateAuthority = (text: string): string => {
  const pem = PEM.test(text) ? text : Buffer.from(text, 'base64').toString('utf8')
  if (PEM.test(pem)) return Buffer.from(`${pem.trim()}\n`).toString('base64')
  throw invalid(
    'it is neither a PEM certificate nor one in base64',
    'Copy certificate-authority-data of a kubeconfig of the cluster; it is not secret.',
  )
}

/**
 * Requires an address to which a bearer token may be sent: https, or on this machine.
 * @throws ActionError API_SERVER_NOT_ENCRYPTED
 */
export const requireEncrypted = (server: string): string => {
  const url = parseUrl(server)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))) {
    return server
  }
  throw new ActionError({
    code: 'API_SERVER_NOT_ENCRYPTED',
    message: `the address of the API server is ${server}, and no token is sent there: it is not https`,
    hint: 'Check what OCI says of the cluster, and OCI_CLI_ENDPOINT if it is set.',
  })
}
