import type { VirtualNetworkClient } from 'oci-core'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import { allPages } from '../oci/all-pages.ts'
import type {
  AllServices,
  LoggingKind,
  NetworkCreateClient,
  NetworkPart,
  NewPart,
  PartKind,
} from './network-create.ts'
import { LoggingParts } from './logging-parts.ts'
import { type NewCorePart, partOperations } from './network-part-operations.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { readAnswer } from '../oci/service-error.ts'
import { callSdk, createSdkClient } from '../oci/sdk-client.ts'

const MANAGE = 'manage virtual-network-family'

/** Undefined for one that is being deleted. */
const asPart = (kind: PartKind, part: Fields): NetworkPart | undefined => {
  const state = part.text('lifecycleState')
  if (/^TERMINAT/.test(state)) return undefined
  const id = part.text('id')
  return {
    kind,
    id,
    name: part.optionalText('displayName') ?? id,
    tags: part.strings('freeformTags'),
    cidrs: kind === 'vcn' || kind === 'subnet' ? blocksOf(part) : [],
    isReady: state === 'AVAILABLE',
    createdAt: part.optionalTime('timeCreated'),
  }
}

const blocksOf = (part: Fields): readonly string[] =>
  part.has('cidrBlocks') ? part.texts('cidrBlocks') : [part.text('cidrBlock')]

const isLogging = (kind: PartKind): kind is LoggingKind =>
  kind === 'log-group' || kind === 'flow-log'

const isCorePart = (part: NewPart): part is NewCorePart => !isLogging(part.kind)

class SdkNetworkCreate implements NetworkCreateClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  readonly #clock: Clock
  readonly #logging: LoggingParts

  constructor(sdk: VirtualNetworkClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
    this.#logging = new LoggingParts(session, clock)
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>): Promise<T> {
    const caller = { session: this.#session, service: 'network', clock: this.#clock } as const
    return callSdk(caller, { operation, doing, policy: MANAGE }, work)
  }

  async parts(kind: PartKind, compartmentId: string, inId?: string): Promise<NetworkPart[]> {
    if (isLogging(kind)) return this.#logging.parts(kind, compartmentId, inId)
    const { names, list } = partOperations(this.#sdk, kind)
    const where = inId === undefined ? { compartmentId } : { compartmentId, vcnId: inId }
    const read = () =>
      allPages(
        (page) => list({ ...where, ...page }),
        (part) => asPart(kind, part),
      )
    const found = await this.#call(names.list, `list every ${kind} of the compartment`, read)
    return found.filter((part) => part !== undefined)
  }

  async create(part: NewPart, retryToken: string): Promise<NetworkPart> {
    if (!isCorePart(part)) return this.#logging.create(part, retryToken)
    const { kind, name, tags } = part
    const operations = partOperations(this.#sdk, kind)
    const work = async () => {
      const made = await operations.create(part, retryToken)
      return readAnswer(undefined, () => new Fields(made).text('id'))
    }
    const id = await this.#call(operations.names.create, `create ${kind} ${name}`, work)
    return { kind, id, name, tags, cidrs: [], isReady: false }
  }

  async part(kind: PartKind, id: string): Promise<NetworkPart | undefined> {
    if (isLogging(kind)) return this.#logging.part(kind, id)
    const { names, get } = partOperations(this.#sdk, kind)
    try {
      const read = async () => {
        const found = await get(id)
        return readAnswer(undefined, () => asPart(kind, new Fields(found)))
      }
      return await this.#call(names.get, `read ${kind} ${id}`, read)
    } catch (error) {
      const isGone = error instanceof ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
      if (isGone) return undefined
      throw error
    }
  }

  async allServices(): Promise<AllServices> {
    const read = () =>
      allPages(
        (page) => this.#sdk.listServices(page),
        (service) => ({ id: service.text('id'), label: service.text('cidrBlock') }),
      )
    const doing = 'list the Oracle services of the region'
    const services = await this.#call('ListServices', doing, read)
    const all = services.find(({ label }) => /^all-.*-services-in-oracle/.test(label))
    if (all !== undefined) return all
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
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock)
  return new SdkNetworkCreate(sdk, session, clock)
}
