import type { ImageBuild, SecretSource } from './image-build.ts'

const variableOf = (index: number): string => `OKE_BUILD_SECRET_${index}`

const asSecret = (secret: SecretSource, index: number): string =>
  'text' in secret
    ? `--secret=id=${secret.id},type=env,env=${variableOf(index)}`
    : `--secret=id=${secret.id},src=${secret.file}`

const pairs = (option: string, all: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries(all).map(([key, value]) => `--${option}=${key}=${value}`)

const each = (option: string, all: readonly string[] = []): string[] =>
  all.map((value) => `--${option}=${value}`)

const flag = (option: string, isOn = false): string[] => (isOn ? [`--${option}`] : [])

/**
 * The options common to `docker buildx build`, `podman build` and `buildah build`, except the tags.
 */
export const commonArguments = (build: ImageBuild): string[] => [
  ...(build.dockerfile === undefined ? [] : [`--file=${build.dockerfile}`]),
  ...(build.platforms?.length ? [`--platform=${build.platforms.join(',')}`] : []),
  ...(build.target === undefined ? [] : [`--target=${build.target}`]),
  ...pairs('build-arg', build.arguments),
  ...pairs('label', build.labels),
  ...(build.secrets ?? []).map(asSecret),
  ...each(
    'ssh',
    build.ssh?.map(({ id, path }) => (path === undefined ? id : `${id}=${path}`)),
  ),
  ...flag('no-cache', build.noCache),
  ...flag('pull', build.pull),
  ...pairs('build-context', build.contexts),
  ...each('add-host', build.hosts),
  ...(build.network === undefined ? [] : [`--network=${build.network}`]),
]

/** What is passed in the engine's environment, since every user can read a command line. */
export const secretVariables = ({ secrets = [] }: ImageBuild): Record<string, string> =>
  Object.fromEntries(
    secrets.flatMap((secret, index) =>
      'text' in secret ? [[variableOf(index), secret.text]] : [],
    ),
  )

/** Texts that must not show in errors. */
export const secretTexts = ({
  secrets = [],
  cacheVariables = {},
}: ImageBuild): readonly string[] => [
  ...secrets.flatMap((secret) => ('text' in secret ? [secret.text] : [])),
  ...Object.entries(cacheVariables).flatMap(([name, text]) =>
    name.endsWith('_TOKEN') ? [text] : [],
  ),
]
