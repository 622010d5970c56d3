/** An HPA by its name and namespace. */
export interface HpaPlace {
  readonly namespace: string
  readonly name: string
}

/**
 * Parses an HPA given as its name, or as `namespace/name` for one in another namespace.
 * @param namespace for a name alone
 */
export const hpaPlace = (written: string, namespace: string): HpaPlace => {
  const slash = written.indexOf('/')
  if (slash < 0) return { namespace, name: written }
  return { namespace: written.slice(0, slash), name: written.slice(slash + 1) }
}

/** The same as it is written. */
export const hpaText = ({ namespace, name }: HpaPlace, own: string): string =>
  namespace === own ? name : `${namespace}/${name}`
