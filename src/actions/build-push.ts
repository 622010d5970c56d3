import { execUntil } from '../clients/process/exec.ts'
import { readIfThere } from '../clients/files/private-file.ts'
import { pickBuilder } from '../clients/image-build/pick-builder.ts'
import { openSession } from '../clients/oci/oci-session.ts'
import { dockerConfigPath } from '../clients/registry/docker-config-file.ts'
import { registryHost } from '../clients/registry/registry-token.ts'
import { repositories } from '../clients/registry/repositories.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { variable } from '../runner/environment.ts'
import { buildAndPush, buildOnly } from '../stages/build-push.ts'
import { ensureRepository, planRepository } from '../stages/build-push/repository.ts'
import { requireLogin } from '../stages/require-login.ts'
import { tagsFor } from '../values/image-build/image-tag.ts'
import {
  type BuildInputs,
  placedBuild,
  placedReadme,
  readBuildInputs,
} from './build-push/inputs.ts'
import { publishImage } from './build-push/publish.ts'
import { jobImages } from './job-images.ts'

const builderOf = async (inputs: BuildInputs, context: ActionContext) => {
  const { temporaryFolder: temporary, clock, signal, log } = context
  const builder = await pickBuilder(inputs.builder, { exec: execUntil(signal), temporary, clock })
  log.info(`Builder: ${builder.description}`)
  return builder
}

/** The commit first, as what is deployed is known by it. */
const tagsOf = (inputs: BuildInputs, name: string, { environment }: ActionContext) => {
  const sha = variable(environment, 'GITHUB_SHA')
  const own = sha === undefined ? [] : [{ tag: sha }]
  const tags = tagsFor([...own, ...inputs.tags], name)
  return tags.length === 0 ? ['latest'] : tags
}

/** For pull requests of forks, whose jobs have no credentials: nobody is asked for any. */
const onlyBuild = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { log, signal, outputs } = context
  const build = placedBuild(inputs, context)
  const builder = await builderOf(inputs, context)
  const stage = log.stage('build-push')
  const name = inputs.repository
  const [first] = inputs.tags
  const tags = tagsOf(inputs, first?.name ?? name, context)
  const request = { build, registry: inputs.registry ?? '', tags }
  const { built, steps } = await buildOnly(name, request, builder, { progress: stage, signal })
  await built.forget()
  await outputs.set('tags', tags.join('\n'))
  stage.done(`built ${name}, not pushed (${steps.built} steps built, ${steps.cached} cached)`)
}

const openRegistry = async (inputs: BuildInputs, context: ActionContext) => {
  const { environment, clock, log } = context
  const session = await openSession(environment, clock, (secret) => log.mask(secret))
  const file = placedReadme(inputs, context)
  const readme = file === undefined ? undefined : await readIfThere(file)
  return {
    client: repositories(session, clock),
    registry: inputs.registry ?? registryHost(session),
    request: {
      repository: inputs.repository,
      compartmentId: inputs.compartmentId ?? '',
      settings: { ...inputs.settings, readme },
    },
  }
}

/** For those who build with an action of others. */
const onlyEnsure = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { log, clock, outputs } = context
  const { client, registry, request } = await openRegistry(inputs, context)
  const stage = log.stage('build-push')
  const plan = await planRepository(request, client)
  await ensureRepository(request, plan, { repositories: client, clock }, { progress: stage })
  const name = `${registry}/${await client.namespace()}/${inputs.repository}`
  await outputs.set('name', name)
  stage.done(`repository of ${name} is as it should be`)
}

const buildAll = async (inputs: BuildInputs, context: ActionContext): Promise<void> => {
  const { environment, log, clock, signal } = context
  const build = placedBuild(inputs, context)
  const { client, registry, request } = await openRegistry(inputs, context)
  const authFile = dockerConfigPath(environment)
  requireLogin(await readIfThere(authFile), registry)
  const builder = await builderOf(inputs, context)
  const stage = log.stage('build-push')
  const name = `${registry}/${await client.namespace()}/${inputs.repository}`
  const tags = tagsOf(inputs, name, context)
  const plan = await planRepository(request, client)
  const images = jobImages(registry, execUntil(signal), context)
  const image = await buildAndPush(
    { ...request, registry, tags, build: { ...build, authFile } },
    plan,
    { repositories: client, builder, images, clock },
    { progress: stage, signal },
  )
  await publishImage(image, context)
  stage.done(`${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
}

export const buildPush: Action = {
  main: (context) => {
    const inputs = readBuildInputs(context)
    if (!inputs.builds) return onlyEnsure(inputs, context)
    return inputs.pushes ? buildAll(inputs, context) : onlyBuild(inputs, context)
  },
}
