import type { Clock } from '../../core/clock.ts'

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

/**
 * Returns the token while it is good, and has a new one made then.
 * @param mask called once for each token, before it is used
 */
export const keepToken = (
  make: () => Promise<ExecCredential>,
  { clock, mask }: { readonly clock: Pick<Clock, 'now'>; readonly mask: (token: string) => void },
): (() => Promise<string>) => {
  let kept: ExecCredential['status'] | undefined
  return async () => {
    if (kept === undefined || Date.parse(kept.expirationTimestamp) <= clock.now()) {
      const { status } = await make()
      mask(status.token)
      kept = status
    }
    return kept.token
  }
}
