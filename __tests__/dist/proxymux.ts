import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type ServiceAccount, startProxymux } from '../../emulator/control-plane/proxymux.ts'
import { newKeyPair } from '../../emulator/oci/credentials/key-pair.ts'
import { createSessionTokens } from '../../emulator/oci/credentials/session-token.ts'
import { certificateAuthority } from '../../emulator/x509/authority.ts'
import type { LocalOci } from './local-oci.ts'

/** A pod of the cluster with a service account that OKE accepts for signing in. */
export interface RunnerPod {
  readonly variables: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** The service account of a runner's pod. */
const ACCOUNT: ServiceAccount = { namespace: 'runners', serviceAccount: 'runner' }

/** Starts the emulator's identity endpoint for pods, without an API server. */
export const startRunnerPod = async (oci: LocalOci): Promise<RunnerPod> => {
  const { context, seeded } = oci
  const authority = await certificateAuthority(context, 'kubernetes')
  const { publicKey, privateKeyPem: key } = await newKeyPair()
  const cert = authority.certify({
    ...{ subject: [['CN', 'kube-apiserver']], publicKey, hosts: ['127.0.0.1'] },
    lifeMilliseconds: 3_600_000,
  })
  const token = randomUUID()
  const proxymux = await startProxymux({
    ...{ context, clusterId: seeded.clusterId, port: 0, tls: { key, cert } },
    tokens: await createSessionTokens(context),
    review: (given) => Promise.resolve(given === token ? ACCOUNT : undefined),
  })
  const folder = join(oci.folder, 'serviceaccount')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ca.crt'), authority.certificatePem)
  writeFileSync(join(folder, 'token'), `${token}\n`)
  return {
    close: () => proxymux.close(),
    variables: {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT_PROXYMUX: String(proxymux.port),
      OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH: join(folder, 'ca.crt'),
    },
  }
}
