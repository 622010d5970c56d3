/** One request that the emulator served, without secrets of its Authorization header. */
export interface RecordedRequest {
  /** ISO 8601, on the emulator's clock. */
  readonly time: string
  readonly milliseconds: number
  readonly method: string
  readonly path: string
  readonly query: Record<string, string>
  /** OCI's name of the operation; undefined for a path that none has. */
  readonly operation?: string
  /** 0 when the connection was cut instead of a response. */
  readonly status: number
  /** The signer's OCID; undefined when no known principal signed it. */
  readonly principal?: string
  readonly requestId: string
  readonly headers: Record<string, string>
  readonly body?: unknown
  /** The id of the fault that hit it. */
  readonly fault?: string
}

const KEPT = 10_000

/** The last requests, oldest first. */
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

/** Header values as text; of Authorization only what is no secret. */
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
