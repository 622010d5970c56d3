/** A token's rights to one repository; `name` includes the namespace. */
export interface Access {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/**
 * Parses `repository:<name>:pull,push`; one parameter may contain several, separated by spaces.
 * Invalid scopes are left out and thus grant nothing.
 */
export const parseScopes = (scopes: readonly string[]): Access[] => {
  return scopes
    .flatMap((scope) => scope.split(' '))
    .flatMap((scope) => {
      const match = /^(?<type>[a-z]+):(?<name>.+):(?<actions>[a-z*,]+)$/.exec(scope)?.groups
      if (!match) return []
      const { type = '', name = '', actions = '' } = match
      return [{ type, name, actions: actions.split(',') }]
    })
}

export const formatScopes = (access: readonly Access[]): string =>
  access.map(({ type, name, actions }) => `${type}:${name}:${actions.join(',')}`).join(' ')

/** Returns the repository's name without the namespace; undefined if it is in another namespace. */
export const repositoryIn = (namespace: string, name: string): string | undefined => {
  return name.startsWith(`${namespace}/`) ? name.slice(namespace.length + 1) : undefined
}
