import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

import type { Environment } from '../emulator-fixture.ts'
import { outcomeOf } from '../official-clients.ts'

type Files = Pick<Environment, 'ociConfig' | 'kubeconfig'>

interface Kubeconfig {
  readonly users: readonly { readonly name: string; readonly user: object }[]
}

const profile = 'DEPLOYER'

/** The CI user's API key: a member of `deployers`, which has the statements of docs/your-tenancy.md. */
export const deployerProfile = ({ ociConfig }: Files): Record<string, string> => ({
  OCI_CLI_CONFIG_FILE: ociConfig,
  OCI_CLI_PROFILE: profile,
})

/** Returns the CI user's OCID, which is also its name in Kubernetes. */
export const deployerId = ({ ociConfig }: Files): string => {
  const [, section = ''] = readFileSync(ociConfig, 'utf8').split(`[${profile}]`)
  const [, user] = /^user=(.+)$/m.exec(section) ?? []
  if (user === undefined) throw new Error(`${ociConfig} has no user ${profile}`)
  return user
}

/** Writes a kubeconfig with which the API server uses the rights of the CI user. */
export const deployerKubeconfig = (environment: Files): string => {
  const as = deployerId(environment)
  const config = parse(readFileSync(environment.kubeconfig, 'utf8')) as Kubeconfig
  const users = config.users.map(({ name, user }) => ({ name, user: { ...user, as } }))
  const file = join(tmpdir(), `kubeconfig-${as.slice(-12)}`)
  // Concurrent steps share this file, so it is replaced atomically.
  const whole = `${file}-${randomUUID()}`
  writeFileSync(whole, stringify({ ...config, users }), { mode: 0o600 })
  renameSync(whole, file)
  return file
}

type Cluster = Files & Pick<Environment, 'toolFolders'>

/** Runs kubectl as an administrator of the cluster. */
const kubectl = async (environment: Cluster, ...argv: readonly string[]): Promise<void> => {
  const PATH = [...environment.toolFolders, process.env['PATH']].join(':')
  // Without a home, kubectl keeps its cache in the working directory.
  const env = { ...process.env, PATH, KUBECONFIG: environment.kubeconfig, HOME: tmpdir() }
  const { code, stderr } = await outcomeOf('kubectl', argv, { env })
  if (code !== 0) throw new Error(stderr)
}

const apiGroup = 'rbac.authorization.k8s.io'

/**
 * Applies what preview/README.md asks an administrator to do in the cluster, for the CI user only.
 */
export const giveDeployerRights = async (environment: Cluster): Promise<void> => {
  const subjects = [{ apiGroup, kind: 'User', name: deployerId(environment) }]
  const binding = (name: string, role: string) => ({
    ...{ apiVersion: `${apiGroup}/v1`, kind: 'ClusterRoleBinding', metadata: { name }, subjects },
    roleRef: { apiGroup, kind: 'ClusterRole', name: role },
  })
  const kept = { apiGroups: [''], resources: ['namespaces', 'resourcequotas', 'limitranges'] }
  const role = {
    ...{ apiVersion: `${apiGroup}/v1`, kind: 'ClusterRole', metadata: { name: 'previews' } },
    rules: [{ ...kept, verbs: ['get', 'list', 'create', 'patch', 'delete'] }],
  }
  const items = [role, binding('previews', 'previews'), binding('previews-admin', 'admin')]
  const file = join(tmpdir(), `rights-${deployerId(environment).slice(-12)}.json`)
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  await kubectl(environment, 'apply', '--filename', file)
}

/** Leaves the CI user known to the cluster, but without rights. */
export const takeDeployerRights = (environment: Cluster): Promise<void> =>
  kubectl(environment, 'delete', 'clusterrolebindings', 'previews', 'previews-admin')
