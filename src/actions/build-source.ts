import { dockerConfigPath } from '../clients/registry/docker-config-file.ts'
import { type Environment, variable } from '../runner/environment.ts'
import type { BuildSource } from '../stages/build-push/request.ts'

/** What the job says of the sources of an image. */
export const buildSource = (environment: Environment): BuildSource => {
  const server = variable(environment, 'GITHUB_SERVER_URL')
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  const isKnown = server !== undefined && repository !== undefined
  return {
    sha: variable(environment, 'GITHUB_SHA'),
    repositoryUrl: isKnown ? `${server}/${repository}` : undefined,
    authFile: dockerConfigPath(environment),
  }
}
