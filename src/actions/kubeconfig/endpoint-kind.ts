import { asOneOf } from '../../values/input-text.ts'

const ENDPOINTS = {
  public: 'PUBLIC_ENDPOINT',
  private: 'PRIVATE_ENDPOINT',
  'vcn-hostname': 'VCN_HOSTNAME',
} as const

/** The input "endpoint", as OCI calls it. @throws ActionError INPUT_INVALID */
export const asEndpointKind = (text: string) =>
  ENDPOINTS[asOneOf('public', 'private', 'vcn-hostname')(text)]
