/** A token in the format that kubectl and helm expect from a credential plugin. */
export interface ExecCredential {
  readonly kind: 'ExecCredential'
  readonly apiVersion: 'client.authentication.k8s.io/v1beta1'
  readonly spec: Record<string, never>
  readonly status: { readonly token: string; readonly expirationTimestamp: string }
}

/** @param expiresAt milliseconds since the epoch after which a new token is requested */
export const execCredential = (token: string, expiresAt: number): ExecCredential => ({
  kind: 'ExecCredential',
  apiVersion: 'client.authentication.k8s.io/v1beta1',
  spec: {},
  status: { token, expirationTimestamp: new Date(expiresAt).toISOString() },
})
