import type { Clock } from '../../core/clock.ts'
import { Fields, itemsOf, parseWhole, ShapeError } from '../../values/fields.ts'
import type { HttpResponse } from '../http/http-exchange.ts'
import { callOci } from './oci-request.ts'
import type { OciPlace, OciService } from './oci-endpoints.ts'
import type { SigningKey } from './request-signer.ts'
import type { Operation } from './service-error.ts'

/** One read of OCI. */
export interface OciRead extends Omit<Operation, 'endpoint'> {
  /** Path below the API version, e.g. `/subnets/<OCID>`; encode ids with `pathOf`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
}

/** A path whose last segments are encoded, e.g. an OCID. */
export const pathOf = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part)}`).join('')

/** The largest page size, by the SDK's documentation of Container Engine. */
const LARGEST_PAGE = 1000

/** More pages than any list read here has. */
const MOST_PAGES = 100

/**
 * The next page to request, added to `asked`; undefined after the last one.
 * @throws ShapeError for a list that repeats a page, or never ends
 */
const nextPage = (token: string | undefined, asked: Set<string>): string | undefined => {
  if (!token) return undefined
  if (asked.has(token) || asked.size >= MOST_PAGES) throw new ShapeError('the list has no end')
  asked.add(token)
  return token
}

/** API versions of the services that are read here, from the SDKs' clients. */
const VERSIONS = {
  network: '/20160918',
  'container-engine': '/20180222',
  logging: '/20200531',
  identity: '/20160918',
  'load-balancer': '/20170115',
  'network-load-balancer': '/20200501',
} as const satisfies Partial<Record<OciService, string>>

/**
 * Reads one service by signed calls without the SDK, whose packages take longer to load than the
 * calls take. Every method throws ActionError OCI_*, and OCI_RESPONSE_INVALID if `take` rejects the
 * response.
 */
export class OciReader {
  readonly #session: SigningKey & OciPlace
  readonly #service: keyof typeof VERSIONS
  readonly #clock: Clock

  constructor(session: SigningKey & OciPlace, service: keyof typeof VERSIONS, clock: Clock) {
    this.#session = session
    this.#service = service
    this.#clock = clock
  }

  #call<T>(
    { path, query = {}, ...about }: OciRead,
    take: (response: HttpResponse) => T,
  ): Promise<T> {
    const search = new URLSearchParams(query).toString()
    const call = {
      ...about,
      service: this.#service,
      method: 'GET' as const,
      path: `${VERSIONS[this.#service]}${path}${search === '' ? '' : `?${search}`}`,
    }
    return callOci(this.#session, call, this.#clock, take)
  }

  /** One object; `take` also gets the headers of the response. */
  get<T>(read: OciRead, take: (object: Fields, headers: HttpResponse['headers']) => T): Promise<T> {
    return this.#call(read, ({ body, headers }) => take(Fields.parse(body), headers))
  }

  /** Every item of a list without pages, which accepts no page parameters. */
  all<T>(read: OciRead, take: (item: Fields) => T): Promise<T[]> {
    return this.#call(read, ({ body }) => itemsOf(parseWhole(body), take))
  }

  /**
   * Every item of a paged list, in as few calls as OCI allows; an empty page need not be the last.
   */
  async list<T>(read: OciRead, take: (item: Fields) => T): Promise<T[]> {
    const found: T[] = []
    const asked = new Set<string>()
    let page: string | undefined
    do {
      const query = { ...read.query, limit: String(LARGEST_PAGE), ...(page && { page }) }
      const response = await this.#call({ ...read, query }, ({ body, headers }) => ({
        items: itemsOf(parseWhole(body), take),
        next: nextPage(headers['opc-next-page'], asked),
      }))
      found.push(...response.items)
      page = response.next
    } while (page !== undefined)
    return found
  }
}
