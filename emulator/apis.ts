import { adminRoutes } from './admin/admin.ts'
import { poolRoutes } from './admin/pools.ts'
import { proxyRoutes } from './admin/proxies.ts'
import type { ChangeableSettings } from './admin/settings.ts'
import { createAdminServer } from './admin/server.ts'
import type { KnownIssuer } from './control-plane/authentication-config.ts'
import { reviewToken } from './control-plane/token-review.ts'
import { createOidcIssuer } from './github/oidc.ts'
import { readBody } from './http/body.ts'
import { sendJson } from './http/json-reply.ts'
import { type Listener, listenOnLoopback } from './http/listener.ts'
import { authorizer } from './iam/authorize.ts'
import { grantFor } from './iam/decide.ts'
import { requirementOf } from './iam/operations.ts'
import { membershipsOf } from './iam/principals.ts'
import type { Instance } from './instance.ts'
import { servicesPath } from './network/paths/control-plane-path.ts'
import { bastionRoutes } from './oci/bastion/bastion-routes.ts'
import { reachFrom } from './oci/bastion/reach.ts'
import { sessionRoutes } from './oci/bastion/session-routes.ts'
import { SshServer } from './oci/bastion/ssh-server.ts'
import { bastionAdminRoutes } from './admin/bastion.ts'
import { loadBalancerRoutes } from './network/load-balancer/load-balancer-routes.ts'
import { artifactsRoutes } from './oci/artifacts/artifacts-routes.ts'
import type { Cluster } from './oci/container-engine/cluster.ts'
import { vcnHostnameOf } from './oci/container-engine/cluster-endpoints.ts'
import type { ApiServer } from './oci/container-engine/clusters.ts'
import {
  type ControlPlanes,
  servedCluster,
} from './oci/container-engine/cluster-lifecycle/control-planes.ts'
import { newestVersion } from './oci/container-engine/cluster-lifecycle/versions.ts'
import { containerEngine } from './oci/container-engine/container-engine.ts'
import type { VirtualNodeRunner } from './oci/container-engine/virtual-node-pool.ts'
import type { AdjustableClock } from './oci/core/clock.ts'
import type { Context } from './oci/core/context.ts'
import { createCredentials, type FindCredential } from './oci/credentials/credentials.ts'
import { Faults } from './oci/core/faults.ts'
import { availabilityDomains } from './oci/identity/regions.ts'
import { identityOpenRoutes, identityRoutes } from './oci/identity/identity.ts'
import { instanceRoutes } from './oci/instance/instance-routes.ts'
import { limitsRoutes } from './oci/limits/limits-routes.ts'
import { loggingRoutes } from './oci/logging/logging-routes.ts'
import { scanningRoutes } from './oci/scanning/scanning-routes.ts'
import { verifyPresignedUrl } from './oci/credentials/presigned-url.ts'
import { RequestLog } from './oci/core/request-log.ts'
import type { Principal } from './oci/core/service.ts'
import { createOciServer } from './oci/core/server.ts'
import { createSessionTokens, type SessionTokens } from './oci/credentials/session-token.ts'
import { vaultRoutes } from './oci/vault/vault-routes.ts'
import { vcnRoutes } from './oci/vcn/vcn-routes.ts'
import { WorkRequests } from './oci/core/work-requests.ts'
import type { ProxyNetwork } from './proxy/proxy-route.ts'
import type { Ocir, RepositoryUse } from './registry/ocir.ts'
import { policyAllows } from './registry/repository-policy.ts'
import { quickCreate, type SeedDescription } from './seed/description.ts'
import { seed, type Seeded } from './seed/seed.ts'
import { createServerIdentity } from './x509/server-identity.ts'

/** The audience for GitHub's tokens in Oracle's documentation, and the project's own. */
const audiences = ['https://cloud.oracle.com', 'oci']

/** The HTTP servers: OCI, GitHub's issuer, the admin API, kube-apiserver's webhook. */
export interface Apis {
  readonly seeded: Seeded
  readonly tokens: SessionTokens
  /** GitHub's issuer, and the certificate that clients must trust for the emulator's HTTPS. */
  readonly github: KnownIssuer
  /** The values of ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN for a job. */
  readonly oidcRequest: { readonly url: string; readonly token: string }
  readonly allowsRepository: (use: RepositoryUse) => boolean
  /**
   * Opens OCI's endpoint once everything behind it is ready. Resolves with a handle that closes it.
   */
  serveOci(ocir: Ocir, nodes: VirtualNodeRunner, kubernetes: Kubernetes): Promise<Closable>
  close(): Promise<void>
}

/** What the clusters need of Kubernetes: the API server, and what starts control planes. */
interface Kubernetes {
  readonly apiServer: ApiServer
  readonly controlPlanes: ControlPlanes
}

/** A context whose clock and settings the admin API may change. */
interface AdjustableContext extends Context {
  readonly clock: AdjustableClock
  readonly settings: ChangeableSettings
}

interface Closable {
  close(): Promise<void>
}

/**
 * Starts the servers that kube-apiserver and GitHub's trust need from the beginning, and the admin
 * API.
 */
export const startApis = async (
  instance: Pick<Instance, 'name' | 'ports'>,
  context: AdjustableContext,
  description: SeedDescription = quickCreate,
): Promise<Apis> => {
  const { ports } = instance
  const tokens = await createSessionTokens(context)
  const findCredential = createCredentials(context, tokens)
  const identity = await createServerIdentity(context)
  const issuer = await createOidcIssuer(context, identity)
  const listening: Closable[] = []
  const github = await issuer.listen(ports.issuer)
  const { issuerUrl, publicKeyEndpoint } = github
  const trust = { issuer: issuerUrl, publicKeyEndpoint, audiences, rule: 'sub eq repo:*' }
  const seeded = await seed(context, trust, newestVersion, description)
  listening.push(github, await listenForReviews(ports.hooks, context, findCredential))
  const faults = new Faults()
  const recorder = new RequestLog()
  const { clock, settings } = context
  const admin = adminRoutes({ context, clock, settings, recorder, faults, tokens, oidc: issuer })

  return {
    seeded,
    tokens,
    github: { issuerUrl, authorityPem: identity.authorityPem },
    oidcRequest: { url: github.requestUrl, token: issuer.requestToken },
    allowsRepository: policyAllows(context),
    close: async () => {
      await Promise.all(listening.map((listener) => listener.close()))
    },
    serveOci: async (ocir, runner, kubernetes) => {
      const workRequests = new WorkRequests(context)
      const engine = containerEngine(context, {
        workRequests,
        runner,
        availabilityDomains: () => availabilityDomains(context),
        ...kubernetes,
      })
      await engine.rejoin()
      workRequests.resume()
      const ssh = new SshServer(context, ports.bastion, reachFrom(context, ports.kubeApiserver))
      listening.push(ssh)
      const routes = [
        ...bastionRoutes(context, ssh.opened),
        ...sessionRoutes(context, ssh.opened),
        ...identityRoutes(context, tokens),
        ...vcnRoutes(context),
        ...engine.routes,
        ...artifactsRoutes(ocir),
        ...scanningRoutes(context),
        ...loggingRoutes(context),
        ...limitsRoutes(context),
        ...vaultRoutes(context),
        ...loadBalancerRoutes(context),
      ]
      const openRoutes = [
        ...identityOpenRoutes(context, tokens),
        ...(await instanceRoutes(context, tokens)),
      ]
      const onFailure = (error: unknown, operation: string): void => console.error(operation, error)
      for (const route of routes) requirementOf(route)
      const authorize = authorizer(context, requirementOf)
      const shared = { context, faults, findCredential, recorder, onFailure }
      const parts = { ...shared, routes, openRoutes, authorize }
      const oci = await createOciServer({ ...parts, tls: identity.tls }).listen(ports.oci)
      const proxies = proxyRoutes(proxyNetwork(instance), clock)
      listening.push(
        oci,
        proxies,
        await createAdminServer([
          ...admin,
          ...poolRoutes(engine),
          ...proxies.routes,
          ...bastionAdminRoutes(ssh),
        ]).listen(ports.admin),
      )
      return workRequests
    },
  }
}

const proxyNetwork = ({ name, ports }: Pick<Instance, 'name' | 'ports'>): ProxyNetwork => ({
  ociPort: ports.oci,
  apiServerPort: ports.kubeApiserver,
  vcnHostname: vcnHostnameOf(name),
})

/**
 * Listens for kube-apiserver's reviews of OKE tokens; while there is no path to OCI, it sends no
 * response.
 */
const listenForReviews = (
  port: number,
  context: Context,
  findCredential: FindCredential,
): Promise<Listener> => {
  const served = (): string => servedCluster(context) ?? ''
  const may = (principal: Principal, permission: string): boolean => {
    const cluster = context.store.collection<Cluster>('clusters').get(served())
    if (!cluster) return false
    const { id, compartmentId } = cluster
    const variables = { 'target.cluster.id': id }
    return grantFor(context, principal, { permission, compartmentId, variables }) !== undefined
  }
  const check = {
    verifyPresigned: (token: string) =>
      verifyPresignedUrl(token, findCredential, context.clock.now(), context.region),
    get clusterId() {
      return served()
    },
    groupIds: (principal: Principal) => membershipsOf(context, principal),
    isKnown: (principal: Principal) => may(principal, 'CLUSTER_USE'),
    isAdministrator: (principal: Principal) => may(principal, 'CLUSTER_MANAGE'),
  }
  return listenOnLoopback((request, response) => {
    if (!servicesPath(context, served()).allowed) return void response.destroy()
    readBody(request)
      .then((body) => reviewToken(JSON.parse(body.toString()), check))
      .then((review) => sendJson(response, { status: 200, body: review }))
      .catch(() => response.destroy())
  }, port)
}
