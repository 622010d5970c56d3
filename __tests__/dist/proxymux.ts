import { createPublicKey, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { type Listener, listenOnLoopback } from '../../emulator/http/listener.ts'
import { createSessionTokens } from '../../emulator/oci/credentials/session-token.ts'
import type { Stored } from '../../emulator/oci/core/store.ts'
import { createServerIdentity } from '../../emulator/x509/server-identity.ts'
import { at, parseJson, text } from '../../src/values/json.ts'
import type { LocalOci } from './local-oci.ts'

/** A pod of the cluster, whose service account OKE lets sign in. */
export interface RunnerPod {
  readonly variables: Readonly<Record<string, string>>
  readonly listener: Listener
}

/** Kubernetes' name for the account that a runner's pod has. */
const ACCOUNT = { namespace: 'runners', serviceAccount: 'runner' }

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

/** OKE's part of the API endpoint that gives pods their identity, for one pod. */
export async function startRunnerPod(oci: LocalOci): Promise<RunnerPod> {
  const { context, seeded, tenancyId } = oci
  const { tls, authorityPem } = await createServerIdentity(context)
  const tokens = await createSessionTokens(context)
  const token = randomUUID()
  const id = context.newOcid('workload')
  context.store
    .collection<Stored & typeof ACCOUNT & { clusterId: string }>('workloads')
    .put({ id, ...ACCOUNT, clusterId: seeded.clusterId })
  const issue = (podKey: string): Promise<string> =>
    tokens.issue({
      principal: { kind: 'workload', id, tenancyId },
      publicKey: createPublicKey({
        key: Buffer.from(podKey, 'base64'),
        ...({ format: 'der', type: 'spki' } as const),
      }),
      type: 'res_sp',
      claims: { res_tenant: tenancyId },
    })
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const podKey = text(at(parseJson(await bodyOf(request)), 'podKey'))
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end()
    const given = JSON.stringify({ token: `ST$${await issue(podKey)}` })
    response.writeHead(200).end(Buffer.from(given).toString('base64'))
  }
  const listener = await listenOnLoopback(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
    0,
    tls,
  )
  const folder = join(oci.folder, 'serviceaccount')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ca.crt'), authorityPem)
  writeFileSync(join(folder, 'token'), `${token}\n`)
  return {
    listener,
    variables: {
      KUBERNETES_SERVICE_HOST: '127.0.0.1',
      KUBERNETES_SERVICE_PORT_PROXYMUX: String(listener.port),
      OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH: join(folder, 'ca.crt'),
    },
  }
}
