import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { Fields, itemsOf, parseWhole } from '../../values/fields.ts'
import type { Compartment } from '../../values/policy-cover.ts'
import { updateDetails } from '../container-engine/node-pool-mapping.ts'
import type { NodePool } from '../container-engine/node-pools.ts'
import { aList, callOci, nothing, type OciCall } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/**
 * Calls that test a permission and change nothing. A change is sent with an etag that nothing has,
 * so that OCI rejects it for that reason once the caller is allowed to make it; its content would
 * change nothing either. Each resolves if permitted; ActionError OCI_NOT_FOUND_OR_NOT_ALLOWED if
 * not.
 */
export interface Rights {
  changeSecurityList(id: string): Promise<void>
  changeGroupRules(id: string): Promise<void>
  /** @param named includes the pool's subnets and groups, which needs permissions on them */
  changePool(pool: NodePool, named: boolean): Promise<void>
  listNodePools(compartmentId: string, clusterId: string): Promise<void>
  /** Reads the newest work request, if there is one. */
  readWorkRequest(compartmentId: string, clusterId: string): Promise<void>
  /** The policies that apply in a compartment; undefined if one of them may not be read. */
  policiesOf(compartmentId: string): Promise<Policies | undefined>
}

/** Policy statements for the caller's kind, verbatim, and the compartment with its ancestors. */
export interface Policies {
  readonly texts: readonly string[]
  readonly above: readonly Compartment[]
}

/** An etag that OCI never issues. */
const NO_ETAG = 'doctor-changes-nothing'

/** An id that no rule has: OCI removes none if one of them does not exist. */
const NO_RULE = 'doctor'

/** Compartments can be nested six levels deep. */
const DEEPEST = 8

const isAllowed = (error: unknown): boolean =>
  error instanceof ActionError && [409, 412].includes(error.service?.status ?? 0)

/** The pool's current subnets and groups. */
const asItIs = ({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape }: NodePool) =>
  updateDetails({ placements, podSubnetId, podGroupIds, nodeGroupIds, shape })

/**
 * Statements for groups do not apply to instances, nor those for dynamic groups to users. Every
 * tenancy lets Administrators do everything, but their calls are never refused.
 */
const subjectOf = ({ userId = '' }: OciSession): RegExp =>
  userId.startsWith('ocid1.user.')
    ? /^\s*allow\s+(?:group\s+(?!'?administrators\b)|any-)/i
    : /^\s*allow\s+(?:dynamic-group\s|any-)/i

class OciRights implements Rights {
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(session: OciSession, clock: Clock) {
    this.#session = session
    this.#clock = clock
  }

  async #tryChange(call: Omit<OciCall, 'doing' | 'headers'>): Promise<void> {
    const headers = { 'if-match': NO_ETAG, 'content-type': 'application/json' }
    const doing = `try ${call.operation} without changing anything`
    try {
      await callOci(
        this.#session,
        { ...call, headers, doing, repeatable: true },
        this.#clock,
        nothing,
      )
    } catch (error) {
      if (!isAllowed(error)) throw error
    }
  }

  changeSecurityList(id: string): Promise<void> {
    const path = `/20160918/securityLists/${encodeURIComponent(id)}`
    return this.#tryChange({
      ...{ service: 'network', method: 'PUT', path, operation: 'UpdateSecurityList' },
      body: {},
    })
  }

  changeGroupRules(id: string): Promise<void> {
    const one = `/20160918/networkSecurityGroups/${encodeURIComponent(id)}`
    return this.#tryChange({
      ...{ service: 'network', method: 'POST', path: `${one}/actions/removeSecurityRules` },
      operation: 'RemoveNetworkSecurityGroupSecurityRules',
      body: { securityRuleIds: [NO_RULE] },
    })
  }

  changePool(pool: NodePool, named: boolean): Promise<void> {
    const path = `/20180222/virtualNodePools/${encodeURIComponent(pool.id)}`
    return this.#tryChange({
      ...{ service: 'container-engine', method: 'PUT', path, operation: 'UpdateVirtualNodePool' },
      body: named ? asItIs(pool) : {},
    })
  }

  #get(operation: string, path: string, doing: string): OciCall {
    return {
      service: 'container-engine',
      method: 'GET',
      path: `/20180222${path}`,
      operation,
      doing,
    }
  }

  listNodePools(compartmentId: string, clusterId: string): Promise<void> {
    const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' })
    const call = this.#get('ListNodePools', `/nodePools?${query.toString()}`, 'list node pools')
    return callOci(this.#session, call, this.#clock, nothing)
  }

  async readWorkRequest(compartmentId: string, clusterId: string): Promise<void> {
    const query = new URLSearchParams({ compartmentId, clusterId, limit: '1' })
    const list = this.#get(
      'ListWorkRequests',
      `/workRequests?${query.toString()}`,
      'list work requests',
    )
    const ids = await callOci(
      this.#session,
      list,
      this.#clock,
      aList((one) => one.text('id')),
    )
    const [id] = ids
    if (id === undefined) return
    const path = `/workRequests/${encodeURIComponent(id)}`
    const read = this.#get('GetWorkRequest', path, `read work request ${id}`)
    await callOci(this.#session, read, this.#clock, nothing)
  }

  #identity<T>(operation: string, path: string, read: (body: string) => T): Promise<T> {
    const call: OciCall = {
      ...{ service: 'identity', method: 'GET', path: `/20160918${path}`, operation },
      doing: 'read which policies hold',
    }
    return callOci(this.#session, call, this.#clock, ({ body }) => read(body))
  }

  async #above(compartmentId: string): Promise<readonly Compartment[]> {
    const above: Compartment[] = []
    let id = compartmentId
    while (id !== this.#session.tenancyId && above.length < DEEPEST) {
      const path = `/compartments/${encodeURIComponent(id)}`
      const { name, parent } = await this.#identity('GetCompartment', path, (body) => {
        const one = Fields.parse(body)
        return { name: one.text('name'), parent: one.text('compartmentId') }
      })
      above.push({ id, name })
      id = parent
    }
    return [...above, { id: this.#session.tenancyId, name: '' }]
  }

  async policiesOf(compartmentId: string): Promise<Policies | undefined> {
    try {
      const above = await this.#above(compartmentId)
      const lists = await Promise.all(above.map(({ id }) => this.#statements(id)))
      return { above, texts: lists.flat() }
    } catch (error) {
      if (error instanceof ActionError) return undefined
      throw error
    }
  }

  async #statements(compartmentId: string): Promise<readonly string[]> {
    const query = new URLSearchParams({ compartmentId, limit: '1000' })
    const subject = subjectOf(this.#session)
    return this.#identity('ListPolicies', `/policies?${query.toString()}`, (body) =>
      itemsOf(parseWhole(body), (policy) => policy.texts('statements'))
        .flat()
        .filter((text) => subject.test(text)),
    )
  }
}

/** Uses signed calls of the identity. */
export const openRights = (session: OciSession, clock: Clock): Rights =>
  new OciRights(session, clock)
