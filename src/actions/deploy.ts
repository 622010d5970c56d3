import type { Action } from '../runner/context.ts'
import type { Outputs } from '../runner/outputs.ts'
import type { Deployed } from '../stages/deploy.ts'
import { describeDeployed } from '../stages/deploy/describe-deployed.ts'
import { readDeploy, requestOf } from './deploy/inputs.ts'
import { maskLogin } from './login-ocir/mask-login.ts'

/** Sets the outputs that are known so far: the rollout may still fail. */
const setOutputs = async (
  { name, namespace, revision, changes, url, addressUrl }: Deployed,
  outputs: Outputs,
): Promise<void> => {
  if (url !== undefined) {
    await outputs.set('url', url)
    return outputs.set('address', addressUrl ?? '')
  }
  await outputs.set('release', name)
  await outputs.set('namespace', namespace)
  await outputs.set('revision', revision)
  await outputs.set('changed', changes.length > 0)
}

/** Loads adapters and stage only once the inputs are valid. */
export const deployAction: Action = {
  main: async (context) => {
    const { outputs, signal } = context
    const inputs = context.readInputs(readDeploy)
    const request = requestOf(inputs, context.environment)
    if (request.pullSecret !== undefined) maskLogin(request.pullSecret.login, context.log)
    const stage = context.log.stage('deploy')
    const [{ openClients }, { deploy }] = await Promise.all([
      import('./deploy/clients.ts'),
      import('../stages/deploy.ts'),
    ])
    const clients = await openClients(inputs, context, stage)
    const deployed = await deploy(request, clients, stage, {
      signal,
      reached: (release) => setOutputs(release, outputs),
    })
    stage.done(describeDeployed(deployed))
  },
}
