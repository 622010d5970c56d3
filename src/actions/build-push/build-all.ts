import { execUntil } from '../../clients/process/exec.ts'
import { readIfThere } from '../../clients/files/private-file.ts'
import { cosign } from '../../clients/image-build/cosign.ts'
import { dockerConfigPath } from '../../clients/registry/docker-config-file.ts'
import type { ActionContext } from '../../runner/context.ts'
import { planRepository } from '../../stages/build-push/repository.ts'
import { buildSeveral } from '../../stages/build-push/several.ts'
import { requireLogin } from '../../stages/require-login.ts'
import { jobImages } from './job-images.ts'
import type { BuildInputs } from './inputs.ts'
import { openBuilder, openRegistry, tagsOf } from './open.ts'
import { placedBuild } from './placed-build.ts'
import { publishImages } from './publish.ts'

type Opened = Awaited<ReturnType<typeof openRegistry>> & {
  readonly authFile: string
  readonly placed: readonly ReturnType<typeof placedBuild>[]
}

/** What is built, with the settings of its repository. */
const planAll = async (inputs: BuildInputs, context: ActionContext, opened: Opened) => {
  const { client, registry, requestOf, nameOf, authFile, placed } = opened
  const names = await Promise.all(inputs.images.map(nameOf))
  const builds = inputs.images.flatMap((image, at) => {
    const [build, full] = [placed[at], names[at]]
    if (build === undefined || full === undefined) return []
    const tags = tagsOf(inputs, full, names, context)
    const wanted = { ...requestOf(image), registry, tags, scan: inputs.scan, sign: inputs.sign }
    const request = { ...wanted, build: { ...build, authFile } }
    return [{ name: image.name, request }]
  })
  return Promise.all(
    builds.map(async (one) => ({ ...one, plan: await planRepository(one.request, client) })),
  )
}

/** Ensures the repositories, then builds and pushes all images. */
export const buildAll = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { environment, log, clock, signal } = context
  const placed = inputs.images.map((image) => placedBuild(image, inputs, context))
  const opened = await openRegistry(inputs, context)
  const { client, registry } = opened
  const authFile = dockerConfigPath(environment)
  requireLogin(await readIfThere(authFile), registry)
  const [builder, planned] = await Promise.all([
    openBuilder(inputs, context),
    planAll(inputs, context, { ...opened, authFile, placed }),
  ])
  const stage = log.stage('build-push')
  const images = jobImages(registry, execUntil(signal), context)
  const signer = cosign(execUntil(signal))
  const clients = { repositories: client, builder, images, signer, clock }
  const run = { progress: stage, signal, atMost: inputs.atMost }
  const pushed = await buildSeveral(planned, clients, run)
  await publishImages(pushed, inputs.images, context)
  const done = pushed.map(
    ({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`,
  )
  stage.done(done.join(', '))
}
