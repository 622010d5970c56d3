import { awaitResult } from '../../core/await-result.ts'
import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { type Fields, itemsOf, parseWhole } from '../../values/fields.ts'
import type { LoggingKind, NetworkPart, NewPart } from './network-create.ts'
import { anObject, callOci, headerOf, type OciCall, type ReadAnswer } from '../oci/oci-request.ts'
import { nextPage } from '../oci/all-pages.ts'
import type { OciSession } from '../oci/oci-session.ts'

export type NewLoggingPart = Extract<NewPart, { kind: LoggingKind }>

/** Milliseconds. A log is there within some seconds. */
const POLL = 1000
const PATIENCE = 180_000

const ROOT = '/20200531'
const POLICY = 'manage log-groups'

const UNFINISHED: ReadonlySet<string> = new Set(['CREATING', 'UPDATING', 'FAILED'])

const pathOf = (kind: LoggingKind, groupId = ''): string =>
  kind === 'log-group' ? `${ROOT}/logGroups` : `${ROOT}/logGroups/${groupId}/logs`

const nameOf = (kind: LoggingKind): string => (kind === 'log-group' ? 'LogGroup' : 'Log')

/** Undefined for one that is being deleted. */
const asPart = (kind: LoggingKind, item: Fields): NetworkPart | undefined => {
  const state = item.text('lifecycleState')
  if (state === 'DELETING') return undefined
  return {
    kind,
    id: item.text('id'),
    name: item.text('displayName'),
    tags: item.strings('freeformTags'),
    cidrs: [],
    // Somebody may have disabled it since: INACTIVE is their wish.
    isReady: !UNFINISHED.has(state),
    subnetId: item.optional('configuration')?.optional('source')?.optionalText('resource'),
  }
}

/**
 * Category `all` records what is accepted and rejected at every network card of the subnet, and needs
 * no capture filter, which `subnet` does. Source: OCI, Details for VCN Flow Logs.
 */
const detailsOf = (part: NewLoggingPart) => {
  const common = { displayName: part.name, freeformTags: part.tags }
  if (part.kind === 'log-group') return { ...common, compartmentId: part.compartmentId }
  const { subnetId: resource } = part
  const source = { sourceType: 'OCISERVICE', service: 'flowlogs', category: 'all', resource }
  return { ...common, logType: 'SERVICE', isEnabled: true, configuration: { source } }
}

const failed = ({ name }: NewLoggingPart, why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'FLOW_LOGS_FAILED',
    message: `could not make ${name}: ${why}`,
    hint: 'Look at the work requests of the log group in the console. All else of the network is there; run again, or leave flow-logs out.',
    cause,
  })

/** Names are unique among siblings: an answer with 409 may mean that ours is there already. */
const isTaken = (error: unknown): boolean =>
  error instanceof ActionError &&
  error.service?.status === 409 &&
  error.service.code !== 'InvalidatedRetryToken'

type LoggingCall = Pick<OciCall, 'method' | 'path' | 'operation' | 'doing'> & Partial<OciCall>

/**
 * Log groups and flow logs by signed calls of our own: the SDK's package for a handful of calls would
 * be larger than this whole action. Not tried against a real tenancy yet.
 */
export class LoggingParts {
  readonly #session: OciSession
  readonly #clock: Clock
  /** A log can only be read through its group. */
  readonly #groupOf = new Map<string, string>()

  constructor(session: OciSession, clock: Clock) {
    this.#session = session
    this.#clock = clock
  }

  #call<T>(call: LoggingCall, read: ReadAnswer<T>): Promise<T> {
    const whole: OciCall = { service: 'logging', policy: POLICY, ...call }
    return callOci(this.#session, whole, this.#clock, read)
  }

  /** Log groups of a compartment, or the logs of a group. @throws ActionError OCI_* */
  async parts(kind: LoggingKind, compartmentId: string, groupId?: string): Promise<NetworkPart[]> {
    const where = kind === 'log-group' ? { compartmentId } : {}
    return this.#list(kind, groupId, where)
  }

  async #list(
    kind: LoggingKind,
    groupId: string | undefined,
    where: Readonly<Record<string, string>>,
  ): Promise<NetworkPart[]> {
    const found: NetworkPart[] = []
    const asked = new Set<string>()
    let page: string | undefined
    do {
      const query = new URLSearchParams({ ...where, limit: '1000', ...(page && { page }) })
      const call = {
        method: 'GET' as const,
        path: `${pathOf(kind, groupId)}?${query.toString()}`,
        operation: `List${nameOf(kind)}s`,
        doing: `list every ${kind}`,
      }
      const answer = await this.#call(call, ({ body, headers }) => ({
        items: itemsOf(parseWhole(body), (one) => asPart(kind, one)),
        next: nextPage(headers['opc-next-page'], asked),
      }))
      found.push(...answer.items.filter((one) => one !== undefined))
      page = answer.next
    } while (page)
    if (groupId !== undefined) found.forEach(({ id }) => this.#groupOf.set(id, groupId))
    return found
  }

  /** @throws ActionError FLOW_LOGS_FAILED, OCI_* */
  async create(part: NewLoggingPart, retryToken: string): Promise<NetworkPart> {
    const { kind, name, tags } = part
    try {
      const id = await this.#made(part, await this.#post(part, retryToken))
      if (kind === 'flow-log') this.#groupOf.set(id, part.logGroupId)
      return { kind, id, name, tags, cidrs: [], isReady: false }
    } catch (error) {
      const ours = isTaken(error) ? await this.#find(part) : undefined
      if (ours === undefined) throw error
      return ours
    }
  }

  /** @returns the OCID of the work request: the answer has no body */
  #post(part: NewLoggingPart, retryToken: string): Promise<string> {
    const { kind, name } = part
    const call = {
      method: 'POST' as const,
      path: pathOf(kind, 'logGroupId' in part ? part.logGroupId : undefined),
      headers: { 'opc-retry-token': retryToken },
      body: detailsOf(part),
      operation: `Create${nameOf(kind)}`,
      doing: `create ${kind} ${name}`,
    }
    return this.#call(call, (answer) => headerOf(answer, 'opc-work-request-id'))
  }

  /** @returns the OCID of what the work request has made */
  #made(part: NewLoggingPart, workRequestId: string): Promise<string> {
    const name = `work request ${workRequestId}`
    let seen = 'not seen yet'
    const look = async () => {
      const { status, id } = await this.#workRequest(workRequestId)
      seen = status
      if (status === 'SUCCEEDED' && id !== undefined) return id
      if (status === 'FAILED' || status === 'CANCELED') throw failed(part, `${name} is ${status}`)
      return undefined
    }
    const wait = { clock: this.#clock, deadline: this.#clock.now() + PATIENCE }
    const late = (cause: unknown) => failed(part, `${name} is ${seen}`, cause)
    return awaitResult(wait, { name, pause: () => POLL, look, late })
  }

  #workRequest(id: string) {
    const call = {
      method: 'GET' as const,
      path: `${ROOT}/workRequests/${id}`,
      operation: 'GetWorkRequest',
      doing: `read work request ${id}`,
    }
    return this.#call(
      call,
      anObject((answer) => ({
        status: answer.text('status'),
        id: answer.optionalItems('resources', (one) => one.optionalText('identifier'))[0],
      })),
    )
  }

  /** Ours, by name, tags and, if it is a log, the subnet that it records. */
  async #find(part: NewLoggingPart): Promise<NetworkPart | undefined> {
    const groupId = 'logGroupId' in part ? part.logGroupId : undefined
    const subnetId = 'subnetId' in part ? part.subnetId : undefined
    const all = await this.parts(part.kind, part.compartmentId, groupId)
    const tags = Object.entries(part.tags)
    return all.find(
      (one) =>
        one.name === part.name &&
        one.subnetId === subnetId &&
        tags.every(([key, value]) => one.tags[key] === value),
    )
  }

  /** Undefined where OCI answers 404. @throws ActionError OCI_* */
  async part(kind: LoggingKind, id: string): Promise<NetworkPart | undefined> {
    try {
      const call = {
        method: 'GET' as const,
        path: `${pathOf(kind, this.#groupOf.get(id))}/${id}`,
        operation: `Get${nameOf(kind)}`,
        doing: `read ${kind} ${id}`,
      }
      return await this.#call(
        call,
        anObject((one) => asPart(kind, one)),
      )
    } catch (error) {
      const isGone = error instanceof ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED'
      if (isGone) return undefined
      throw error
    }
  }
}
