import { placeBuild } from '../clients/files/build-place.ts'
import { execUntil } from '../clients/process/exec.ts'
import { pickBuilder } from '../clients/registry/image-builder.ts'
import { openSession } from '../clients/oci/oci-session.ts'
import { registryHost } from '../clients/registry/registry-token.ts'
import { readIfThere } from '../clients/files/private-file.ts'
import { repositories } from '../clients/registry/repositories.ts'
import { openWorkspace } from '../clients/files/workspace.ts'
import type { Action } from '../runner/context.ts'
import type { InputReader } from '../runner/inputs.ts'
import { buildAndPush, planRepository } from '../stages/build-push.ts'
import { buildRequest } from '../stages/build-push/request.ts'
import { requireLogin } from '../stages/require-login.ts'
import { parsePlatform } from '../values/registry/platform.ts'
import { parseRepository, parseTag } from '../values/registry/image-reference.ts'
import { defaults } from '../values/defaults.ts'
import { asOneOf, asText } from '../values/input-text.ts'
import { ocidOf } from '../values/oci/ocid.ts'
import { asDockerfile, asPath } from '../values/path.ts'
import { asRegistryHost } from '../values/registry/registry-host.ts'
import { buildSource } from './build-source.ts'

const builders = ['auto', 'docker', 'podman', 'buildah'] as const

/** One image has one platform so far. */
const readPlatforms = (read: InputReader): readonly string[] => {
  const platforms = read.list('platforms', parsePlatform)
  if (platforms.length > 1) {
    const hint = 'Give one platform; pods of one shape need no other.'
    read.problem(
      `input "platforms" names ${platforms.length}; an image is built for one so far`,
      hint,
    )
  }
  return platforms
}

export const buildPush: Action = {
  main: async (context) => {
    const { environment, log, outputs, clock, temporaryFolder, signal } = context
    const inputs = context.readInputs((read) => ({
      repository: read.required('repository', parseRepository),
      compartment: read.required('compartment-id', ocidOf('compartment', 'tenancy')),
      registry: read.optional('registry', asRegistryHost),
      context: read.orDefault('context', asPath, defaults['build-push'].context),
      file: read.optional('file', asDockerfile),
      target: read.optional('target', asText),
      platforms: readPlatforms(read),
      'build-args': read.pairs('build-args') ?? {},
      tags: read.list('tags', parseTag),
      builder: read.orDefault('builder', asOneOf(...builders), defaults['build-push'].builder),
    }))
    const keys = { context: 'input "context"', file: 'input "file"' }
    const files = placeBuild(openWorkspace(environment), inputs, keys)
    const session = await openSession(environment, clock, (secret) => log.mask(secret))
    const registry = inputs.registry ?? registryHost(session)
    const request = buildRequest({ ...inputs, ...files }, registry, buildSource(environment))
    requireLogin(await readIfThere(request.build.authFile), request.registry)
    const clients = {
      repositories: repositories(session, clock),
      builder: await pickBuilder(execUntil(signal), inputs.builder, temporaryFolder, clock),
      clock,
    }
    const stage = log.stage('build-push')
    const plan = await planRepository(request, clients.repositories)
    const image = await buildAndPush(request, plan, clients, { progress: stage, signal })
    await outputs.set('image', image.reference)
    await outputs.set('name', image.name)
    await outputs.set('digest', image.digest)
    await outputs.set('tags', image.tags.join('\n'))
    stage.done(`pushed ${image.reference}`)
  },
}
