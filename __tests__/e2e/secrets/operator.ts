import { execFile, execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { cacheFolder, externalSecrets } from '../../../emulator/tools/modules.ts'
import type { Admin } from '../actions/admin.ts'
import { pod, pullSecret, pullSecretName } from '../emulator/manifests.ts'
import { openGateway, surroundingsOf } from '../emulator/pod-gateway.ts'
import type { TestBed } from '../emulator/test-bed.ts'

const GROUP = 'external-secrets.io'
const kinds = ['externalsecrets', 'secretstores', 'clustersecretstores'] as const

/** The operator's own definitions, from its Go module. */
const definitions = (): string[] => {
  const argv = ['mod', 'download', '-json', externalSecrets.narrowed?.module ?? '']
  const reported = execFileSync('go', argv, { cwd: externalSecrets.folder })
  const { Dir } = JSON.parse(reported.toString()) as { readonly Dir: string }
  return kinds.map((kind) => join(Dir, 'config', 'crds', 'bases', `${GROUP}_${kind}.yaml`))
}

const READ = ['get', 'list', 'watch']
const WRITE = ['create', 'update', 'patch', 'delete']

/** What the operator's chart gives its controller, as far as its two reconcilers go. */
const rules = [
  { apiGroups: [GROUP], resources: ['*'], verbs: [...READ, 'update', 'patch'] },
  { apiGroups: [`generators.${GROUP}`], resources: ['*'], verbs: READ },
  { apiGroups: [''], resources: ['secrets'], verbs: [...READ, ...WRITE] },
  { apiGroups: [''], resources: ['serviceaccounts', 'namespaces', 'configmaps'], verbs: READ },
  { apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
]

/** What its chart adds to the roles of people in a namespace. */
const ofPeople = [{ apiGroups: [GROUP], resources: [...kinds], verbs: [...READ, ...WRITE] }]

const RBAC = 'rbac.authorization.k8s.io'
const NAME = 'external-secrets'

const clusterRole = (name: string, roleRules: readonly object[], labels = {}) => ({
  ...{ apiVersion: `${RBAC}/v1`, kind: 'ClusterRole', metadata: { name, labels } },
  rules: roleRules,
})

const rights = (namespace: string) => [
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: NAME } },
  clusterRole(NAME, rules),
  clusterRole(`${NAME}-edit`, ofPeople, { [`${RBAC}/aggregate-to-edit`]: 'true' }),
  {
    ...{ apiVersion: `${RBAC}/v1`, kind: 'ClusterRoleBinding', metadata: { name: NAME } },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: NAME },
    subjects: [{ kind: 'ServiceAccount', name: NAME, namespace }],
  },
]

/** As a pod reaches the API server: by its Service, with its own account. */
const kubeconfigOf = (account: string, host: string): object => ({
  ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'pod' },
  clusters: [
    {
      name: 'pod',
      cluster: { server: `https://${host}:443`, 'certificate-authority': join(account, 'ca.crt') },
    },
  ],
  users: [{ name: 'pod', user: { tokenFile: join(account, 'token') } }],
  contexts: [{ name: 'pod', context: { cluster: 'pod', user: 'pod' } }],
})

/** Puts what the API server has to know into the cluster; all of it goes with the test bed. */
const prepare = async (bed: TestBed, namespace: string): Promise<void> => {
  for (const file of definitions()) {
    await bed.kubectl('apply', '--server-side', '--filename', file)
    bed.atEnd(() => bed.kubectl('delete', '--ignore-not-found', '--filename', file))
  }
  await bed.apply(namespace, ...rights(namespace))
  const roles = ['clusterrole', NAME, `${NAME}-edit`]
  bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', NAME, '--ignore-not-found'))
  bed.atEnd(() => bed.kubectl('delete', ...roles, '--ignore-not-found'))
}

/**
 * Runs the operator's own controllers in the network of a pod on a virtual node, so that the rules of the
 * VCN lead it to the API server and to where it gets its identity. OCI's names lead to the emulator by a
 * proxy; the operator is told nothing of it.
 */
export const startOperator = async (
  bed: TestBed,
  admin: Admin,
  { image, pool }: { readonly image: string; readonly pool: string },
): Promise<void> => {
  const namespace = await bed.namespace('operator')
  await prepare(bed, namespace)
  const { registry, registryUser, registryToken, certificateAuthority } = bed.environment
  const spec = { serviceAccountName: NAME, nodeSelector: { pool } }
  await bed.apply(
    namespace,
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    pod(namespace, { image, args: ['serve'], spec }),
  )
  await bed.kubectl('wait', 'pod', '--all', '-n', namespace, '--for=condition=Ready')
  const { account, environment, within } = surroundingsOf(namespace)
  const proxy = await admin.startProxy()
  const port = Number(new URL(proxy.url).port)
  bed.atEnd(await openGateway(namespace, port, join(bed.folder, 'oci.sock')))
  const kubeconfig = join(bed.folder, 'operator.json')
  const host = environment.KUBERNETES_SERVICE_HOST
  await writeFile(kubeconfig, JSON.stringify(kubeconfigOf(account, host)))
  const [command = '', ...words] = within
  const binary = join(cacheFolder(externalSecrets), 'external-secrets')
  const env = {
    ...{ PATH: process.env['PATH'], HOME: bed.folder, KUBECONFIG: kubeconfig, ...environment },
    ...{ HTTPS_PROXY: proxy.url, NO_PROXY: host, SSL_CERT_FILE: certificateAuthority },
  }
  const child = execFile(command, [...words, binary], { env, maxBuffer: 64 << 20 })
  const log = createWriteStream(join(bed.folder, 'operator.log'))
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  bed.atEnd(async () => child.kill())
}
