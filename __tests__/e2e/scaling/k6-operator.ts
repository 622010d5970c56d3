import { join } from 'node:path'

import { moduleSource } from '../../../emulator/tools/go-module.ts'
import { cacheFolder, k6Operator } from '../../../emulator/tools/modules.ts'
import { deployerId } from '../actions/deployer.ts'
import { besidePod } from '../emulator/beside-pod.ts'
import type { TestBed } from '../emulator/test-bed.ts'

const NAME = 'k6-operator'
const RBAC = 'rbac.authorization.k8s.io'

/** Returns files of the operator's own module: its resource definitions, and its rights. */
const ownFiles = (): { readonly definitions: readonly string[]; readonly role: string } => {
  const source = moduleSource(k6Operator.folder, 'github.com/grafana/k6-operator')
  const kinds = ['testruns', 'privateloadzones']
  return {
    definitions: kinds.map((kind) => join(source, 'config', 'crd', 'bases', `k6.io_${kind}.yaml`)),
    role: join(source, 'config', 'rbac', 'role.yaml'),
  }
}

/**
 * Grants what docs/scaling.md asks an administrator to grant to senders of loads in a namespace.
 */
export const allowTestRuns = (bed: TestBed, namespace: string): Promise<unknown> =>
  bed.apply(
    namespace,
    {
      ...{ apiVersion: `${RBAC}/v1`, kind: 'Role', metadata: { name: 'testruns' } },
      rules: [
        {
          ...{ apiGroups: ['k6.io'], resources: ['testruns'] },
          verbs: ['get', 'list', 'create', 'patch'],
        },
      ],
    },
    {
      ...{ apiVersion: `${RBAC}/v1`, kind: 'RoleBinding', metadata: { name: 'testruns' } },
      roleRef: { apiGroup: RBAC, kind: 'Role', name: 'testruns' },
      subjects: [{ apiGroup: RBAC, kind: 'User', name: deployerId(bed.environment) }],
    },
  )

/**
 * Runs k6's own operator in the network of a pod on a virtual node, with the rights that it needs.
 */
export const startK6Operator = async (
  bed: TestBed,
  { image, pool }: { readonly image: string; readonly pool: string },
): Promise<void> => {
  const { definitions, role } = ownFiles()
  for (const file of [...definitions, role]) {
    await bed.kubectl('apply', '--server-side', '--filename', file)
    bed.atEnd(() => bed.kubectl('delete', '--ignore-not-found', '--filename', file))
  }
  const namespace = await bed.namespace(NAME)
  await bed.apply(
    namespace,
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: NAME } },
    {
      ...{ apiVersion: `${RBAC}/v1`, kind: 'ClusterRoleBinding', metadata: { name: NAME } },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'manager-role' },
      subjects: [{ kind: 'ServiceAccount', name: NAME, namespace }],
    },
  )
  bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', NAME, '--ignore-not-found'))
  const { run } = await besidePod(bed, { namespace, account: NAME, image, pool })
  const program = join(cacheFolder(k6Operator), 'cmd')
  run([program, '--metrics-bind-address=0', '--health-probe-bind-address=0'])
}
