import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { clusters } from '../clients/cluster.ts'
import { exec } from '../clients/exec.ts'
import { kubeconfigFile, namedKubeconfig } from '../clients/kubeconfig-file.ts'
import { kubectl } from '../clients/kubectl.ts'
import { openSession, sessionAt } from '../clients/oci-session.ts'
import { tokenPlugin } from '../clients/token-plugin.ts'
import type { Action } from '../runner/context.ts'
import { connect, disconnect, type KubeconfigRecord } from '../stages/kubeconfig.ts'
import { asOneOf, asText } from '../values/input-text.ts'
import { ocidOf } from '../values/ocid.ts'

const endpoints = {
  public: 'PUBLIC_ENDPOINT',
  private: 'PRIVATE_ENDPOINT',
  'vcn-hostname': 'VCN_HOSTNAME',
} as const

const isRecord = (value: unknown): value is KubeconfigRecord =>
  typeof value === 'object' && value !== null && 'context' in value

export const kubeconfig: Action = {
  main: async (context) => {
    const { environment, outputs, temporaryFolder } = context
    const inputs = context.readInputs((read) => ({
      cluster: read.required('cluster-id', ocidOf('cluster')),
      endpoint: read.optional('endpoint', asOneOf('public', 'private', 'vcn-hostname')),
      context: read.optional('context', asText),
      namespace: read.optional('namespace', asText),
      path: read.optional('path', asText),
    }))
    const session = sessionAt(await openSession(environment), inputs.cluster)
    const path =
      inputs.path ??
      namedKubeconfig(environment) ??
      join(temporaryFolder, `oke-${randomUUID()}`, 'kubeconfig')
    const connected = await connect(
      {
        clusterId: inputs.cluster,
        endpoint: inputs.endpoint && endpoints[inputs.endpoint],
        context: inputs.context,
        namespace: inputs.namespace,
        plugin: tokenPlugin(inputs.cluster, session.region, environment),
      },
      clusters(session, context.clock),
      kubeconfigFile(path),
      (record) => context.state.save('kubeconfig', record),
      (name) => kubectl(exec, { kubeconfig: path, context: name }),
    )
    await outputs.exportVariable('KUBECONFIG', path)
    await outputs.set('kubeconfig', path)
    await outputs.set('context', connected.context)
    await outputs.set('user', connected.user)
    context.log.info(`Connected to ${connected.server} as ${connected.user}`)
  },
  post: async (context) => {
    const record = context.state.load('kubeconfig', isRecord)
    if (record === undefined) return
    const removed = await disconnect(record, kubeconfigFile(record.path))
    context.log.info(
      removed ? `Removed context ${record.context}` : `${record.path} is gone already`,
    )
  },
}
