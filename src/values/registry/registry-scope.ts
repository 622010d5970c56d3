import { ActionError } from '../action-error.ts'

type RegistryAccess = 'pull' | 'push'

const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/

/**
 * The path of a repository, with or without the namespace in front.
 * @throws ActionError INPUT_INVALID
 */
export const asRepositoryPath = (text: string): string => {
  if (PATH.test(text)) return text
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is not the name of a repository`,
    hint: 'Write it without host and tag, in lower case: team/shop.',
  })
}

/** The scopes of a token for these repositories, as registries spell them; pushing needs pulling too. */
export const registryScopes = (
  namespace: string,
  repositories: readonly string[],
  access: RegistryAccess,
): readonly string[] => {
  const actions = access === 'push' ? 'pull,push' : 'pull'
  const full = repositories.map((path) =>
    path.startsWith(`${namespace}/`) ? path : `${namespace}/${path}`,
  )
  return full.map((path) => `repository:${path}:${actions}`)
}
