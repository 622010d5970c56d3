import type { ActionContext } from '../../runner/context.ts'
import { buildUnpushed } from '../../stages/build-push/unpushed.ts'
import type { BuildInputs } from './inputs.ts'
import { openBuilder, tagsOf } from './open.ts'
import { placedBuild } from './placed-build.ts'

/** Builds without pushing. For pull requests of forks, whose jobs have no credentials. */
export const onlyBuild = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { log, signal, outputs } = context
  const { images, tags: given, registry = '', atMost } = inputs
  const named = images.map((image) => {
    const { repository } = image
    const whole = given.find(({ name }) => name?.endsWith(`/${repository}`) === true)
    const full = whole ?? (images.length === 1 ? given.find(({ name }) => name) : undefined)
    return { image, name: full?.name ?? repository }
  })
  const names = named.map(({ name }) => name)
  const builds = named.map(({ image, name }) => {
    const build = placedBuild(image, inputs, context)
    const tags = tagsOf(inputs, name, names, context)
    return { name: image.name, reference: name, request: { build, registry, tags } }
  })
  const builder = await openBuilder(inputs, context)
  const stage = log.stage('build-push')
  const steps = await buildUnpushed(builds, builder, { progress: stage, signal, atMost })
  const tags = new Set(builds.flatMap(({ request }) => request.tags))
  await outputs.set('tags', [...tags].join('\n'))
  const done = names.map((name, at) => {
    const { built = 0, cached = 0 } = steps[at] ?? {}
    return `${name} (${built} steps built, ${cached} cached)`
  })
  stage.done(`built ${done.join(', ')}, not pushed`)
}
