import type { Environment } from '../emulator-fixture.ts'

/** A request as the emulator recorded it. */
export interface Recorded {
  readonly method: string
  readonly operation?: string
  readonly status: number
  readonly principal?: string
}

/** What a test may want to know of the trust that GitHub's tokens are exchanged by. */
export interface Trust {
  readonly id: string
  readonly issuer: string
  readonly publicKeyEndpoint: string
  readonly impersonationServiceUsers: readonly { readonly rule: string; readonly value: string }[]
}

interface Settings {
  readonly virtualNodeLimit?: number
  readonly drainedFaultDomains?: readonly string[]
}

type Fault = Readonly<Record<string, string | number>>

/** The part of the emulator's admin API that tests of actions use. */
export class Admin {
  readonly #endpoint: string

  constructor({ adminEndpoint }: Environment) {
    this.#endpoint = adminEndpoint
  }

  /** What was asked for since `forgetRequests`. */
  async requests(): Promise<Recorded[]> {
    const { requests } = (await this.#call('GET', '/requests')) as { requests: Recorded[] }
    return requests
  }

  async forgetRequests(): Promise<void> {
    await this.#call('DELETE', '/requests')
  }

  /** Provokes one failure; `clearFaults` afterwards, since an action may not come that far. */
  async fault(fault: Fault): Promise<void> {
    await this.#call('POST', '/faults', fault)
  }

  async clearFaults(): Promise<void> {
    await this.#call('DELETE', '/faults')
  }

  /**
   * Gives the CI user's group what a mode takes beyond docs/your-tenancy.md, in the network's
   * compartment; gives what takes it away again.
   */
  async grant(...grants: readonly string[]): Promise<() => Promise<unknown>> {
    const statements = grants.map(
      (grant) =>
        `Allow group deployers to ${grant.replace(/$|(?= where)/, ' in compartment network')}`,
    )
    const path = '/policies/beyond-the-usual'
    await this.#call('PUT', path, { statements })
    return () => this.#call('DELETE', path)
  }

  /** Puts a policy into the tenancy; gives what takes it away again. */
  async allow(name: string, ...statements: readonly string[]): Promise<() => Promise<unknown>> {
    const path = `/policies/${name}`
    await this.#call('PUT', path, { statements })
    return () => this.#call('DELETE', path)
  }

  /** Narrows what administrators may do by a condition; gives what takes it away again. */
  async narrow(condition: string): Promise<() => Promise<unknown>> {
    const all = 'Allow group Administrators to manage all-resources in tenancy'
    const put = (statement: string): Promise<unknown> =>
      this.#call('PUT', '/policies/Tenant%20Admin%20Policy', { statements: [statement] })
    await put(`${all} where ${condition}`)
    return () => put(all)
  }

  /** A scan target covers a repository, and finds this in all that is pushed to it. */
  async scan(scan: {
    readonly repository: string
    readonly compartmentId: string
    readonly problems: readonly { readonly name: string; readonly severity: string }[]
    readonly takesMilliseconds: number
  }): Promise<void> {
    await this.#call('POST', '/scans', scan)
  }

  /** OCID of a new vault. */
  async makeVault(compartmentId: string): Promise<string> {
    const { id } = (await this.#call('POST', '/vaults', { compartmentId })) as { id: string }
    return id
  }

  /** Makes a secret, or rotates it. */
  async putSecret(vault: string, name: string, content: string): Promise<void> {
    await this.#call('PUT', `/vaults/${vault}/secrets/${name}`, { content })
  }

  async trusts(): Promise<readonly Trust[]> {
    const { trusts } = (await this.#call('GET', '/trusts')) as { trusts: Trust[] }
    return trusts
  }

  async changeTrust(id: string, changes: Partial<Omit<Trust, 'id'>>): Promise<void> {
    await this.#call('PUT', `/trusts/${id}`, changes)
  }

  /** What GitHub's tokens say from now on; the rest as it is at the start. */
  async setClaims(claims: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.#call('PUT', '/oidc', claims)
  }

  /** A forward proxy that ends with the emulator, and where it was asked to connect. */
  async startProxy(): Promise<{ url: string; targets: () => Promise<string[]> }> {
    const { id, url } = (await this.#call('POST', '/proxies', {})) as { id: string; url: string }
    const targets = async (): Promise<string[]> => {
      const all = await this.#call('GET', `/proxies/${id}/requests`)
      return (all as { requests: { target: string }[] }).requests.map(({ target }) => target)
    }
    return { url, targets }
  }

  /** How long the work of a pool takes from now on; resolves with how long it took. */
  async setPoolMilliseconds(poolMilliseconds: number): Promise<number> {
    const former = (await this.#call('GET', '/settings')) as { poolMilliseconds: number }
    await this.#call('PUT', '/settings', { poolMilliseconds })
    return former.poolMilliseconds
  }

  /** Changes how the simulated services behave; resolves with how they did. */
  async setSettings(changes: Settings): Promise<Settings> {
    const former = (await this.#call('GET', '/settings')) as Settings
    await this.#call('PUT', '/settings', changes)
    return former
  }

  /** How long reads do not show what was created, from now on; resolves with how long it took. */
  async setReadLag(readLagMilliseconds: number): Promise<number> {
    const former = (await this.#call('GET', '/settings')) as { readLagMilliseconds?: number }
    await this.#call('PUT', '/settings', { readLagMilliseconds })
    return former.readLagMilliseconds ?? 0
  }

  /** The cloud controller is away for the Services of these namespaces, from now on. */
  async setUnseenNamespaces(...unseenNamespaces: readonly string[]): Promise<void> {
    await this.#call('PUT', '/settings', { unseenNamespaces })
  }

  /** Load balancers of one shape, and Mbps of flexible ones, that the tenancy may have from now on. */
  async setBalancerLimits(
    loadBalancerLimit: number,
    balancerBandwidthLimit: number,
  ): Promise<void> {
    await this.#call('PUT', '/settings', { loadBalancerLimit, balancerBandwidthLimit })
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#endpoint}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.status === 204 ? undefined : response.json()
  }
}
