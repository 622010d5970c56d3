import type { Environment } from '../emulator-fixture.ts'

/** A request as the emulator recorded it. */
export interface Recorded {
  readonly method: string
  readonly operation?: string
  readonly status: number
  readonly principal?: string
}

/** The fields that tests use of the trust for GitHub's tokens. */
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

  /** Returns the requests since `forgetRequests`. */
  async requests(): Promise<Recorded[]> {
    const { requests } = (await this.#call('GET', '/requests')) as { requests: Recorded[] }
    return requests
  }

  async forgetRequests(): Promise<void> {
    await this.#call('DELETE', '/requests')
  }

  /** Injects one failure; call `clearFaults` afterwards, since an action may not get that far. */
  async fault(fault: Fault): Promise<void> {
    await this.#call('POST', '/faults', fault)
  }

  async clearFaults(): Promise<void> {
    await this.#call('DELETE', '/faults')
  }

  /**
   * Grants the CI user's group what a mode needs beyond docs/your-tenancy.md, in the network's
   * compartment; returns a function that revokes it.
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

  /** Adds a policy to the tenancy; returns a function that removes it. */
  async allow(name: string, ...statements: readonly string[]): Promise<() => Promise<unknown>> {
    const path = `/policies/${name}`
    await this.#call('PUT', path, { statements })
    return () => this.#call('DELETE', path)
  }

  /** Restricts administrators by a condition; returns a function that undoes it. */
  async narrow(condition: string): Promise<() => Promise<unknown>> {
    const all = 'Allow group Administrators to manage all-resources in tenancy'
    const put = (statement: string): Promise<unknown> =>
      this.#call('PUT', '/policies/Tenant%20Admin%20Policy', { statements: [statement] })
    await put(`${all} where ${condition}`)
    return () => put(all)
  }

  /** Adds a scan target for a repository, with the problems found in all images pushed to it. */
  async scan(scan: {
    readonly repository: string
    readonly compartmentId: string
    readonly problems: readonly { readonly name: string; readonly severity: string }[]
    readonly takesMilliseconds: number
  }): Promise<void> {
    await this.#call('POST', '/scans', scan)
  }

  /** Creates a vault; returns its OCID. */
  async makeVault(compartmentId: string): Promise<string> {
    const { id } = (await this.#call('POST', '/vaults', { compartmentId })) as { id: string }
    return id
  }

  /** Creates a secret, or rotates it. */
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

  /** Sets claims of GitHub's tokens from now on; all others get their defaults. */
  async setClaims(claims: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.#call('PUT', '/oidc', claims)
  }

  /** Starts a forward proxy that ends with the emulator; its targets can be listed. */
  async startProxy(): Promise<{ url: string; targets: () => Promise<string[]> }> {
    const { id, url } = (await this.#call('POST', '/proxies', {})) as { id: string; url: string }
    const targets = async (): Promise<string[]> => {
      const all = await this.#call('GET', `/proxies/${id}/requests`)
      return (all as { requests: { target: string }[] }).requests.map(({ target }) => target)
    }
    return { url, targets }
  }

  /** Sets how long the work of a pool takes; resolves with the previous value. */
  async setPoolMilliseconds(poolMilliseconds: number): Promise<number> {
    const former = (await this.#call('GET', '/settings')) as { poolMilliseconds: number }
    await this.#call('PUT', '/settings', { poolMilliseconds })
    return former.poolMilliseconds
  }

  /** Changes the settings of the simulated services; resolves with the previous ones. */
  async setSettings(changes: Settings): Promise<Settings> {
    const former = (await this.#call('GET', '/settings')) as Settings
    await this.#call('PUT', '/settings', changes)
    return former
  }

  /** Sets how long reads do not show a new resource; resolves with the previous value. */
  async setReadLag(readLagMilliseconds: number): Promise<number> {
    const former = (await this.#call('GET', '/settings')) as { readLagMilliseconds?: number }
    await this.#call('PUT', '/settings', { readLagMilliseconds })
    return former.readLagMilliseconds ?? 0
  }

  /**
   * Hides the Services of these namespaces from the cloud controller manager, as if it were not
   * running.
   */
  async setUnseenNamespaces(...unseenNamespaces: readonly string[]): Promise<void> {
    await this.#call('PUT', '/settings', { unseenNamespaces })
  }

  /** Sets the tenancy's limits of load balancers per shape, and of Mbps of flexible ones. */
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
