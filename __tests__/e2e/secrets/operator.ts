import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { cacheFolder, externalSecrets } from '../../../emulator/tools/modules.ts'
import type { Admin } from '../actions/admin.ts'
import { besidePod } from '../emulator/beside-pod.ts'
import { openGateway } from '../emulator/pod-gateway.ts'
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
  const { run, host } = await besidePod(bed, { namespace, account: NAME, image, pool })
  const proxy = await admin.startProxy()
  const port = Number(new URL(proxy.url).port)
  bed.atEnd(await openGateway(namespace, port, join(bed.folder, 'oci.sock')))
  run([join(cacheFolder(externalSecrets), 'external-secrets')], {
    ...{ HTTPS_PROXY: proxy.url, NO_PROXY: host },
    SSL_CERT_FILE: bed.environment.certificateAuthority,
  })
}
