// Own file: one of the three modes of the action, each of which has a file.
import type { ActionContext } from '../../runner/context.ts'
import { ensureRepository, planRepository } from '../../stages/build-push/repository.ts'
import type { BuildInputs } from './inputs.ts'
import { openRegistry } from './open.ts'

/** Only ensures the repositories, for workflows that build with another action. */
export const onlyEnsure = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { log, clock, outputs } = context
  const { client, requestOf, nameOf } = await openRegistry(inputs, context)
  const stage = log.stage('build-push')
  for (const image of inputs.images) {
    const request = requestOf(image)
    const plan = await planRepository(request, client)
    await ensureRepository(request, plan, { repositories: client, clock }, { progress: stage })
  }
  const names = await Promise.all(inputs.images.map(nameOf))
  await outputs.set('name', names.join('\n'))
  const are = names.length === 1 ? 'is as it' : 'are as they'
  stage.done(`repository of ${names.join(', ')} ${are} should be`)
}
