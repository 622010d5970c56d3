import { record, text } from '../json.ts'

/** Methods that need nothing but the machine. */
const PLAIN = [
  'session-token',
  'instance-principal',
  'resource-principal',
  'workload-identity',
] as const

/**
 * How to renew an expiring session, as stored in a file next to the token. It contains everything
 * needed that is not in the job's environment, so that later steps can renew the session.
 */
export type Renewal =
  | {
      readonly method: 'github-oidc'
      readonly domainUrl: string
      readonly clientId: string
      readonly clientSecret: string
      readonly audience: string
    }
  | { readonly method: (typeof PLAIN)[number] }

/** Undefined if the text is not ours. */
export const parseRenewal = (json: string): Renewal | undefined => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  const { method, ...rest } = record(value)
  if (method === 'github-oidc') {
    const [domainUrl, clientId] = [text(rest['domainUrl']), text(rest['clientId'])]
    const [clientSecret, audience] = [text(rest['clientSecret']), text(rest['audience'])]
    return { method, domainUrl, clientId, clientSecret, audience }
  }
  const plain = PLAIN.find((one) => one === method)
  return plain && { method: plain }
}
