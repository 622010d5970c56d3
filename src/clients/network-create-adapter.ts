import type { models, VirtualNetworkClient } from 'oci-core'

import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { allPages } from './all-pages.ts'
import type {
  AllServices,
  LoggingKind,
  NetworkCreateClient,
  NetworkPart,
  NewPart,
  PartKind,
} from './network-create.ts'
import { LoggingParts } from './logging-parts.ts'
import { type NewCorePart, partOperations, type SdkPart } from './network-part-operations.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'

const MANAGE = 'manage virtual-network-family'

const asPart = (kind: PartKind, part: SdkPart): NetworkPart => {
  const blocks = part.cidrBlocks ?? (part.cidrBlock === undefined ? [] : [part.cidrBlock])
  return {
    kind,
    id: part.id ?? '',
    name: part.displayName ?? part.id ?? '',
    tags: part.freeformTags ?? {},
    cidrs: kind === 'vcn' || kind === 'subnet' ? blocks : [],
    isReady: part.lifecycleState === 'AVAILABLE',
  }
}

const isGoing = ({ lifecycleState = '' }: SdkPart): boolean => /^TERMINAT/.test(lifecycleState)

const isLogging = (kind: PartKind): kind is LoggingKind =>
  kind === 'log-group' || kind === 'flow-log'

const isCorePart = (part: NewPart): part is NewCorePart => !isLogging(part.kind)

class SdkNetworkCreate implements NetworkCreateClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  readonly #logging: LoggingParts

  constructor(sdk: VirtualNetworkClient, session: OciSession, logging: LoggingParts) {
    this.#sdk = sdk
    this.#session = session
    this.#logging = logging
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>): Promise<T> {
    return callSdk(this.#session, 'network', { operation, doing, policy: MANAGE }, work)
  }

  async parts(kind: PartKind, compartmentId: string, inId?: string): Promise<NetworkPart[]> {
    if (isLogging(kind)) return this.#logging.parts(kind, compartmentId, inId)
    const { names, list } = partOperations(this.#sdk, kind)
    const where = inId === undefined ? { compartmentId } : { compartmentId, vcnId: inId }
    const read = () => allPages((page) => list({ ...where, ...page }))
    const found = await this.#call(names.list, `list every ${kind} of the compartment`, read)
    return found.filter((part) => !isGoing(part)).map((part) => asPart(kind, part))
  }

  async create(part: NewPart, retryToken: string): Promise<NetworkPart> {
    if (!isCorePart(part)) return this.#logging.create(part, retryToken)
    const operations = partOperations(this.#sdk, part.kind)
    const work = () => operations.create(part, retryToken)
    return asPart(
      part.kind,
      await this.#call(operations.names.create, `create ${part.kind} ${part.name}`, work),
    )
  }

  async part(kind: PartKind, id: string): Promise<NetworkPart | undefined> {
    if (isLogging(kind)) return this.#logging.part(kind, id)
    const { names, get } = partOperations(this.#sdk, kind)
    try {
      const found = await this.#call(names.get, `read ${kind} ${id}`, () => get(id))
      return isGoing(found) ? undefined : asPart(kind, found)
    } catch (error) {
      const isGone = error instanceof ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
      if (isGone) return undefined
      throw error
    }
  }

  async allServices(): Promise<AllServices> {
    const read = () => allPages((page) => this.#sdk.listServices(page))
    const doing = 'list the Oracle services of the region'
    const services: models.Service[] = await this.#call('ListServices', doing, read)
    const all = services.find(({ cidrBlock }) => /^all-.*-services-in-oracle/.test(cidrBlock))
    if (all !== undefined) return { id: all.id, label: all.cidrBlock }
    throw new ActionError({
      code: 'ORACLE_SERVICES_UNKNOWN',
      message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
      hint: 'Check the region and OCI_CLI_ENDPOINT.',
    })
  }
}

/** The making of networks through the OCI SDK, which is loaded here. */
export const openNetworkCreate = async (
  session: OciSession,
  clock: Clock,
): Promise<NetworkCreateClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session)
  return new SdkNetworkCreate(sdk, session, new LoggingParts(session, clock))
}
