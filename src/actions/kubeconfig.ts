import { backups } from '../clients/files/backups.ts'
import { kubeconfigPlace } from '../clients/kubernetes/kubeconfig-path.ts'
import { textFile } from '../clients/files/text-file.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { addContext, parseKubeconfigRecord, removeContext } from '../stages/kubeconfig.ts'
import { endpointNames } from '../stages/kubeconfig/choose-endpoint.ts'
import { endTunnel } from './bastion/end-tunnel.ts'
import { accessWithGithub, accessWithOci } from './kubeconfig/access.ts'
import { readKubeconfig } from './kubeconfig/inputs.ts'

const STATE = 'kubeconfig'

const removeOurContext = async ({ state, log, temporaryFolder }: ActionContext): Promise<void> => {
  const record = state.load(STATE, parseKubeconfigRecord)
  if (record === undefined) return
  const file = textFile(record.path)
  const removed = await removeContext(record, file, backups(temporaryFolder))
  log.info(
    removed
      ? `Removed context ${record.context}`
      : `${record.path} holds no context ${record.context} of this step any more`,
  )
}

export const kubeconfig: Action = {
  main: async (context) => {
    const { environment, outputs, state, temporaryFolder, log } = context
    const inputs = context.readInputs(readKubeconfig)
    context.limitTime(inputs.timeout)
    const access = inputs.auth === 'oci' ? accessWithOci : accessWithGithub
    const { target, subject, plugin } = await access(inputs, context)
    const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder)
    const { namespace } = inputs
    const { server, certificateAuthority, tlsServerName } = target
    const name = inputs.context ?? target.name
    const entry = { name, server, certificateAuthority, tlsServerName, plugin }
    await addContext(
      namespace === undefined ? entry : { ...entry, namespace },
      textFile(path),
      backups(temporaryFolder),
      (record) => state.save(STATE, record),
    )
    await outputs.exportVariable('KUBECONFIG', variable)
    // Terraform's providers for Kubernetes and Helm read this one: a single file, not a list.
    await outputs.exportVariable('KUBE_CONFIG_PATH', path)
    await outputs.set('kubeconfig', path)
    await outputs.set('kube-context', name)
    await outputs.set('server', server)
    await outputs.set('user', subject.username)
    const kind = target.kind === undefined ? '' : ` (${endpointNames[target.kind]} endpoint)`
    log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`)
  },
  post: async (context) => {
    await removeOurContext(context)
    await endTunnel(context)
  },
}
