import { adminRoutes } from '../../../../../emulator/admin/admin.ts'
import { createAdminServer } from '../../../../../emulator/admin/server.ts'
import { createOidcIssuer } from '../../../../../emulator/github/oidc.ts'
import { authorizer } from '../../../../../emulator/iam/authorize.ts'
import { requirementOf } from '../../../../../emulator/iam/operations.ts'
import { AdjustableClock } from '../../../../../emulator/oci/core/clock.ts'
import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { createCredentials } from '../../../../../emulator/oci/credentials/credentials.ts'
import { Faults } from '../../../../../emulator/oci/core/faults.ts'
import {
  identityOpenRoutes,
  identityRoutes,
} from '../../../../../emulator/oci/identity/identity.ts'
import { instanceRoutes } from '../../../../../emulator/oci/instance/instance-routes.ts'
import { seedIdentity } from '../../../../../emulator/oci/identity/seed-identity.ts'
import { RequestLog } from '../../../../../emulator/oci/core/request-log.ts'
import { createOciServer } from '../../../../../emulator/oci/core/server.ts'
import { createSessionTokens } from '../../../../../emulator/oci/credentials/session-token.ts'
import { createServerIdentity } from '../../../../../emulator/x509/server-identity.ts'

export const AUDIENCE = 'https://cloud.oracle.com'

/**
 * Starts the OCI API with only identity, GitHub's issuer and the admin API, each on a free port.
 */
export const startIdentity = async (rule = 'sub eq repo:octo/shop:*') => {
  const clock = new AdjustableClock()
  const settings = { poolMilliseconds: 0, pageSize: 25 }
  const context = createContext({ clock, settings })
  const oidc = await createOidcIssuer(context, await createServerIdentity(context))
  const issuer = await oidc.listen(0)
  const { issuerUrl, publicKeyEndpoint } = issuer
  const seeded = await seedIdentity(context, {
    issuer: issuerUrl,
    publicKeyEndpoint,
    audiences: [AUDIENCE],
    rule,
  })
  const tokens = await createSessionTokens(context)
  const [recorder, faults] = [new RequestLog(), new Faults()]
  const server = await createOciServer({
    context,
    routes: identityRoutes(context, tokens),
    openRoutes: [
      ...identityOpenRoutes(context, tokens),
      ...(await instanceRoutes(context, tokens)),
    ],
    authorize: authorizer(context, requirementOf),
    faults,
    recorder,
    findCredential: createCredentials(context, tokens),
    onFailure: (error, operation) => console.error(operation, error),
  }).listen(0)
  const parts = { context, clock, settings, recorder, faults, tokens, oidc }
  const admin = await createAdminServer(adminRoutes(parts)).listen(0)
  const keyId = `${context.tenancyId}/${seeded.userId}/${seeded.fingerprint}`
  return {
    ...parts,
    seeded,
    issuer,
    base: server.url,
    admin: admin.url,
    key: { keyId, privateKeyPem: seeded.privateKeyPem },
    close: async () => {
      await Promise.all([server.close(), issuer.close(), admin.close()])
    },
  }
}
