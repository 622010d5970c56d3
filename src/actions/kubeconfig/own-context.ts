import { backups } from '../../clients/files/backups.ts'
import { textFile } from '../../clients/files/text-file.ts'
import { kubeconfigPlace } from '../../clients/kubernetes/kubeconfig-path.ts'
import type { ActionContext } from '../../runner/context.ts'
import { addContext, parseKubeconfigRecord, removeContext } from '../../stages/kubeconfig.ts'
import { endpointNames } from '../../stages/kubeconfig/choose-endpoint.ts'
import type { ContextEntry } from '../../values/kubernetes/kubeconfig.ts'
import type { Access } from './access.ts'
import type { KubeconfigInputs } from './inputs.ts'

const STATE = 'kubeconfig'

/** Adds a context to a kubeconfig, for post to remove; used by the root action too. */
export const addOwnContext = (
  entry: ContextEntry,
  path: string,
  { state, temporaryFolder }: ActionContext,
): Promise<void> =>
  addContext(entry, textFile(path), backups(temporaryFolder), (record) => state.save(STATE, record))

/** Writes the context of an access, and reports it to the job. */
export const publishContext = async (
  inputs: KubeconfigInputs,
  { target, subject, plugin }: Access,
  context: ActionContext,
): Promise<void> => {
  const { environment, outputs, temporaryFolder, log } = context
  const { path, variable } = kubeconfigPlace(inputs.path, environment, temporaryFolder)
  const { namespace } = inputs
  const { server, certificateAuthority, tlsServerName } = target
  const name = inputs.context ?? target.name
  const entry = { name, server, certificateAuthority, tlsServerName, plugin }
  await addOwnContext(namespace === undefined ? entry : { ...entry, namespace }, path, context)
  await outputs.exportVariable('KUBECONFIG', variable)
  // Terraform's providers for Kubernetes and Helm read this one: a single file, not a list.
  await outputs.exportVariable('KUBE_CONFIG_PATH', path)
  await outputs.set('kubeconfig', path)
  await outputs.set('kube-context', name)
  await outputs.set('server', server)
  await outputs.set('user', subject.username)
  const kind = target.kind === undefined ? '' : ` (${endpointNames[target.kind]} endpoint)`
  log.info(`Connected to ${target.name} at ${server}${kind} as ${subject.username}`)
}

/** Removes the context that main wrote, if it is still ours. */
export const removeOwnContext = async ({
  state,
  log,
  temporaryFolder,
}: ActionContext): Promise<void> => {
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
