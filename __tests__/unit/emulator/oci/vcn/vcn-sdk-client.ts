import { createContext } from '../../../../../emulator/oci/core/create-context.ts'
import { createCredentials } from '../../../../../emulator/oci/credentials/credentials.ts'
import { Faults } from '../../../../../emulator/oci/core/faults.ts'
import { RequestLog } from '../../../../../emulator/oci/core/request-log.ts'
import { createOciServer } from '../../../../../emulator/oci/core/server.ts'
import { createSessionTokens } from '../../../../../emulator/oci/credentials/session-token.ts'
import { vcnRoutes } from '../../../../../emulator/oci/vcn/vcn-routes.ts'
import { seedQuickCreateNetwork } from '../../../../../emulator/seed/quick-create.ts'
import { addApiKey } from '../signer.ts'

/** Returns Oracle's own client, signing with an API key, for a server with a fresh network. */
export const core = async () => {
  const context = createContext({ settings: { poolMilliseconds: 0, pageSize: 50 } })
  const network = seedQuickCreateNetwork(context, context.tenancyId)
  const failures: unknown[] = []
  const server = await createOciServer({
    context,
    routes: vcnRoutes(context),
    authorize: () => undefined,
    faults: new Faults(),
    recorder: new RequestLog(),
    findCredential: createCredentials(context, await createSessionTokens(context)),
    onFailure: (error) => failures.push(error),
  }).listen(0)
  const key = addApiKey(context)
  const { VirtualNetworkClient } = await import('oci-core')
  const client = new VirtualNetworkClient({
    authenticationDetailsProvider: {
      getKeyId: () => Promise.resolve(key.keyId),
      getPrivateKey: () => key.privateKeyPem,
      getPassphrase: () => null,
    },
  })
  client.endpoint = server.url
  const close = async (): Promise<void> => {
    client.close()
    await server.close()
    if (failures.length > 0) throw new Error('the emulator failed', { cause: failures[0] })
  }
  return { client, network, compartmentId: context.tenancyId, close }
}
