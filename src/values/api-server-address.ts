import { ActionError } from './action-error.ts'
import { withoutCredentials } from './input-text.ts'

const invalid = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/**
 * The address of an API server as a kubeconfig has it. OKE shows its endpoints as `host:port`.
 * @throws ActionError INPUT_INVALID
 */
export const asServer = (text: string): string => {
  const address = text.includes('://') ? text : `https://${text}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isPlain = url?.protocol === 'https:' && url.username === '' && url.search === ''
  if (url !== undefined && isPlain && url.hash === '') return url.href.replace(/\/+$/, '')
  throw invalid(
    `"${withoutCredentials(text)}" is not the address of an API server`,
    'Write https://203.0.113.1:6443.',
  )
}

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/

/**
 * A certificate authority as a kubeconfig has it: PEM in base64. Takes the PEM itself too.
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
