/** One request that the emulator served, without the secrets of its Authorization header. */
export interface RecordedRequest {
  /** ISO 8601, on the emulator's clock. */
  readonly time: string
  readonly milliseconds: number
  readonly method: string
  readonly path: string
  readonly query: Record<string, string>
  /** OCI's name of the operation; undefined for a path that belongs to none. */
  readonly operation?: string
  /** 0 if the connection was cut without a response. */
  readonly status: number
  /** The signer's OCID; undefined if no known principal signed it. */
  readonly principal?: string
  readonly requestId: string
  readonly headers: Record<string, string>
  readonly body?: unknown
  /** The id of the fault that was injected. */
  readonly fault?: string
}

const KEPT = 10_000

/** Keeps the last requests, oldest first. */
export class RequestLog {
  #requests: RecordedRequest[] = []

  add(request: RecordedRequest): void {
    this.#requests.push(request)
    if (this.#requests.length > KEPT) this.#requests.shift()
  }

  list(): readonly RecordedRequest[] {
    return this.#requests
  }

  clear(): void {
    this.#requests = []
  }
}

/** Returns header values as text; of Authorization only the parts that are not secret. */
export const recordableHeaders = (
  headers: Record<string, string | string[] | undefined>,
): Record<string, string> => {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'authorization' ? redact(value) : value]),
  )
}

const redact = (authorization: string): string => {
  const [scheme = ''] = authorization.split(' ', 1)
  if (scheme.toLowerCase() !== 'signature') return `${scheme} (removed)`
  return authorization
    .replace(/signature="[^"]*"/i, 'signature="(removed)"')
    .replace(/keyId="ST\$[^"]*"/i, 'keyId="ST$(removed)"')
}
