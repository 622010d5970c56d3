import { awaitResult } from '../../core/await-result.ts'
import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import type { Fields } from '../../values/fields.ts'
import { type LoggingKind, partNames } from '../../values/network/part-kind.ts'
import { ifSeen } from '../../values/oci/refusal.ts'
import type { Grant } from '../../values/policy-statements.ts'
import type { NetworkPart, NewPart } from './network-parts.ts'
import { callOci, headerOf, type OciCall } from '../oci/oci-request.ts'
import { OciReader } from '../oci/oci-reader.ts'
import type { OciSession } from '../oci/oci-session.ts'

export type NewLoggingPart = Extract<NewPart, { kind: LoggingKind }>

/** Milliseconds. A log is created within seconds. */
const POLL = 1000
const PATIENCE = 180_000

const ROOT = '/20200531'
const READ: Grant = 'read log-groups'
/** Also to follow the work request of what is created. */
const WRITE: Grant = 'manage log-groups'
/** A log is also an update of the subnet that it records. */
const CREATE_LOGS: readonly Grant[] = [WRITE, 'manage subnets']

const UNFINISHED: ReadonlySet<string> = new Set(['CREATING', 'UPDATING', 'FAILED'])

const pathOf = (kind: LoggingKind, groupId = ''): string =>
  kind === 'log-group' ? '/logGroups' : `/logGroups/${groupId}/logs`

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
    // INACTIVE counts as ready: a user may have disabled it on purpose.
    isReady: !UNFINISHED.has(state),
    subnetId: item.optional('configuration')?.optional('source')?.optionalText('resource'),
  }
}

/**
 * Category `all` records accepted and rejected traffic at every VNIC of the subnet, without the
 * capture filter that `subnet` needs. Source: OCI, Details for VCN Flow Logs, Enabling Flow Logs.
 */
const recorded = (captureFilterId: string | undefined) =>
  captureFilterId === undefined
    ? { category: 'all' }
    : {
        category: 'subnet',
        parameters: { capture_filter: captureFilterId, enablementPointType: 'Subnet' },
      }

const detailsOf = (part: NewLoggingPart) => {
  const common = { displayName: part.name, freeformTags: part.tags }
  if (part.kind === 'log-group') return { ...common, compartmentId: part.compartmentId }
  const { subnetId: resource, captureFilterId } = part
  const what = recorded(captureFilterId)
  const source = { sourceType: 'OCISERVICE', service: 'flowlogs', ...what, resource }
  return { ...common, logType: 'SERVICE', isEnabled: true, configuration: { source } }
}

const failed = ({ name }: NewLoggingPart, why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'FLOW_LOGS_FAILED',
    message: `could not make ${name}: ${why}`,
    hint: 'Check the work requests of the log group in the console. Everything else of the network exists; run again, or leave flow-logs out.',
    cause,
  })

/** Names are unique among siblings: a 409 may mean that ours already exists. */
const isTaken = (error: unknown): boolean =>
  error instanceof ActionError &&
  error.service?.status === 409 &&
  error.service.code !== 'InvalidatedRetryToken'

/**
 * Log groups and flow logs by our own signed calls: the SDK's package would be larger than this
 * whole action, for a handful of calls. Not tried against a real tenancy yet.
 */
export class LoggingParts {
  readonly #reader: OciReader
  readonly #session: OciSession
  readonly #clock: Clock
  /** A log can only be read through its group. */
  readonly #groupOf = new Map<string, string>()

  constructor(session: OciSession, clock: Clock) {
    this.#reader = new OciReader(session, 'logging', clock)
    this.#session = session
    this.#clock = clock
  }

  /** Log groups of a compartment, or the logs of a group. @throws ActionError OCI_* */
  async parts(kind: LoggingKind, compartmentId: string, groupId?: string): Promise<NetworkPart[]> {
    const read = {
      path: pathOf(kind, groupId),
      ...(kind === 'log-group' ? { query: { compartmentId } } : {}),
      operation: `List${nameOf(kind)}s`,
      doing: `list every ${partNames[kind]}`,
      policy: READ,
    }
    const items = await this.#reader.list(read, (one) => asPart(kind, one))
    const found = items.filter((one) => one !== undefined)
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

  /** @returns the OCID of the work request: the response has no body */
  #post(part: NewLoggingPart, retryToken: string): Promise<string> {
    const { kind, name } = part
    const call: OciCall = {
      service: 'logging',
      method: 'POST',
      path: ROOT + pathOf(kind, 'logGroupId' in part ? part.logGroupId : undefined),
      headers: { 'opc-retry-token': retryToken },
      body: detailsOf(part),
      operation: `Create${nameOf(kind)}`,
      doing: `create ${partNames[kind]} ${name}`,
      policy: kind === 'flow-log' ? CREATE_LOGS : WRITE,
    }
    return callOci(this.#session, call, this.#clock, (response) =>
      headerOf(response, 'opc-work-request-id'),
    )
  }

  /** @returns the OCID of what the work request created */
  #made(part: NewLoggingPart, workRequestId: string): Promise<string> {
    const name = `work request ${workRequestId}`
    let seen = 'not seen yet'
    const poll = async () => {
      const { status, id } = await this.#workRequest(workRequestId)
      seen = status
      if (status === 'SUCCEEDED' && id !== undefined) return id
      if (status === 'FAILED' || status === 'CANCELED') throw failed(part, `${name} is ${status}`)
      return undefined
    }
    const wait = { clock: this.#clock, deadline: this.#clock.now() + PATIENCE }
    const late = (cause: unknown) => failed(part, `${name} is ${seen}`, cause)
    return awaitResult(wait, { name, pause: () => POLL, poll, late })
  }

  #workRequest(id: string) {
    const read = {
      path: `/workRequests/${id}`,
      operation: 'GetWorkRequest',
      doing: `read work request ${id}`,
      policy: WRITE,
    }
    return this.#reader.get(read, (response) => ({
      status: response.text('status'),
      id: response.optionalItems('resources', (one) => one.optionalText('identifier'))[0],
    }))
  }

  /** Finds ours by name, tags and, for a log, the subnet that it records. */
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

  /** Undefined where OCI returns 404. @throws ActionError OCI_* */
  part(kind: LoggingKind, id: string): Promise<NetworkPart | undefined> {
    const path = `${pathOf(kind, this.#groupOf.get(id))}/${id}`
    const read = { path, operation: `Get${nameOf(kind)}`, policy: READ }
    const doing = `read ${kind} ${id}`
    return ifSeen(this.#reader.get({ ...read, doing }, (one) => asPart(kind, one)))
  }
}
