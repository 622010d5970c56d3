import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { AttackedJob } from './attacked-job.ts'
import type { Answer, HostileServer } from './hostile-server.ts'

const ocid = (kind: string, region = ''): string => `ocid1.${kind}.oc1.${region}.${'a'.repeat(60)}`

/** Names of the resources in the cloud of these tests. */
export const cloud = {
  region: 'eu-frankfurt-1',
  registry: 'ocir.eu-frankfurt-1.oci.oraclecloud.com',
  clusterId: ocid('cluster', 'eu-frankfurt-1'),
  compartmentId: ocid('compartment'),
  tenancyId: ocid('tenancy'),
  userId: ocid('user'),
  registryToken: 'registry.login.token',
} as const

const status = (body: object): Answer => ({ status: 201, body: { status: body } })

/**
 * Responses of harmless OCI, OCIR and API servers; tests replace those through which they attack.
 */
export const honestResponses = (server: HostileServer): Record<string, Answer> => ({
  'GET /n': { body: '"acme"', headers: { 'content-type': 'application/json' } },
  'GET /20180419/docker/token': { body: { token: cloud.registryToken } },
  'GET /20160918/container/repositories': {
    body: { items: [{ id: ocid('containerrepo'), displayName: 'shop', isImmutable: false }] },
  },
  'GET /20180222/clusters/': {
    body: {
      id: cloud.clusterId,
      name: 'shop',
      lifecycleState: 'ACTIVE',
      type: 'ENHANCED_CLUSTER',
      endpoints: { publicEndpoint: server.host },
    },
  },
  'POST /20180222/clusters/': {
    body: `clusters:\n- cluster:\n    server: ${server.url}\n    certificate-authority-data: bm9uZQ==\nusers: []\n`,
  },
  'POST /apis/authentication.k8s.io/v1/selfsubjectreviews': status({
    userInfo: { username: 'deployer', groups: [] },
  }),
  'POST /apis/authorization.k8s.io/v1/selfsubjectrulesreviews': status({
    resourceRules: [{ apiGroups: ['apps'] }],
  }),
})

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Signs in with an API key, as an earlier step would, to an OCI that is this server. */
export const signedIn = (job: AttackedJob, { url }: HostileServer): Record<string, string> => {
  const [keyFile, configFile] = ['key.pem', 'config'].map((name) =>
    join(job.temporaryFolder, name),
  ) as [string, string]
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  const profile = [
    '[DEFAULT]',
    `tenancy=${cloud.tenancyId}`,
    `user=${cloud.userId}`,
    `fingerprint=${Array.from({ length: 16 }, () => 'ab').join(':')}`,
    `region=${cloud.region}`,
    `key_file=${keyFile}`,
  ]
  writeFileSync(configFile, `${profile.join('\n')}\n`, { mode: 0o600 })
  return { OCI_CLI_ENDPOINT: url, OCI_CLI_CONFIG_FILE: configFile }
}

/** Writes a login to OCIR for builders, as an earlier step would. */
export const loggedIn = (job: AttackedJob): void => {
  const folder = join(job.temporaryFolder, '.docker')
  mkdirSync(folder, { recursive: true })
  const auths = { [cloud.registry]: { auth: Buffer.from('user:token').toString('base64') } }
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }), { mode: 0o600 })
}

/** Returns the body of a podman that builds and pushes nothing, and prints this text. */
export const fakePodman = (printed: string): string => `
if (argv[0] === 'build') {
  print(${JSON.stringify(printed)})
  printError(${JSON.stringify(printed)})
}
const file = argv.find((word) => word.startsWith('--digestfile='))
if (file) fs.writeFileSync(file.slice('--digestfile='.length), 'sha256:' + '0'.repeat(64))
`
