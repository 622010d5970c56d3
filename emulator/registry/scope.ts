/** What a token may do with one repository; `name` has the namespace in front. */
export interface Access {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/**
 * Reads `repository:<name>:pull,push`, several of them in one parameter separated by spaces.
 * What is no such scope is left out: it can then grant nothing.
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

/** The repository's name without the namespace; undefined when the namespace is another one. */
export const repositoryIn = (namespace: string, name: string): string | undefined => {
  return name.startsWith(`${namespace}/`) ? name.slice(namespace.length + 1) : undefined
}
