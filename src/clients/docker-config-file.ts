import { homedir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../values/action-error.ts'
import type { DockerConfig } from '../values/docker-config.ts'
import { readIfThere, writePrivate } from './private-file.ts'

/** docker's config.json, where docker, podman, buildah and helm look for logins. */
export interface DockerConfigFile {
  readonly path: string
  read(): Promise<DockerConfig>
  write(config: DockerConfig): Promise<void>
}

/** The file that docker itself would use. */
export const dockerConfigPath = (
  environment: Readonly<Record<string, string | undefined>>,
): string =>
  join(
    environment['DOCKER_CONFIG'] || join(environment['HOME'] || homedir(), '.docker'),
    'config.json',
  )

/** @throws ActionError DOCKER_CONFIG_INVALID from read() if the file is no JSON object. */
export const dockerConfigFile = (path: string): DockerConfigFile => ({
  path,
  read: async () => parseDockerConfig(path, (await readIfThere(path)) ?? '{}'),
  write: (config) => writePrivate(path, `${JSON.stringify(config, null, '\t')}\n`),
})

const parseDockerConfig = (path: string, text: string): DockerConfig => {
  const refuse = (cause?: unknown) =>
    new ActionError({
      code: 'DOCKER_CONFIG_INVALID',
      message: `${path} is not a JSON object, so no login can be added to it`,
      hint: 'Correct or remove the file; it is left untouched.',
      cause,
    })
  try {
    const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return { ...parsed }
  } catch (cause) {
    throw refuse(cause)
  }
  throw refuse()
}
