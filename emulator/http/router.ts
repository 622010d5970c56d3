interface Routed {
  readonly method: string
  /** E.g. `/things/{thingId}/actions/stop`. */
  readonly path: string
}

export interface Found<R> {
  readonly route: R
  /** The values of `{name}`, percent-decoded. */
  readonly params: Record<string, string>
}

interface Router<R> {
  find(method: string, path: string): Found<R> | undefined
  /** Whether any method has this path, to choose between 404 and 405. */
  knows(path: string): boolean
}

interface Compiled<R> {
  readonly route: R
  readonly segments: readonly string[]
}

/**
 * Finds routes by method and path; a fixed segment takes precedence over `{name}`, a trailing slash
 * is ignored. Throws if two routes have the same method and path.
 */
export const createRouter = <R extends Routed>(routes: readonly R[]): Router<R> => {
  const compiled = routes.map((route) => ({ route, segments: split(route.path) }))
  refuseDoubles(compiled)
  compiled.sort((one, other) => fixedSegments(other) - fixedSegments(one))
  const matching = (path: string): Found<R>[] => {
    const segments = split(path)
    return compiled.flatMap(({ route, segments: pattern }) => {
      const params = match(pattern, segments)
      return params ? [{ route, params }] : []
    })
  }
  return {
    find: (method, path) => matching(path).find(({ route }) => route.method === method),
    knows: (path) => matching(path).length > 0,
  }
}

const split = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

const isParameter = (segment: string): boolean => segment.startsWith('{')

const fixedSegments = ({ segments }: { segments: readonly string[] }): number =>
  segments.filter((segment) => !isParameter(segment)).length

const match = (pattern: readonly string[], segments: readonly string[]) => {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (isParameter(part)) params[part.slice(1, -1)] = decode(segment)
    else if (part !== segment) return undefined
  }
  return params
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const refuseDoubles = <R extends Routed>(routes: readonly Compiled<R>[]): void => {
  const seen = new Set<string>()
  for (const { route, segments } of routes) {
    const shape = segments.map((segment) => (isParameter(segment) ? '{}' : segment)).join('/')
    const key = `${route.method} /${shape}`
    if (seen.has(key)) throw new Error(`Two routes for ${key}`)
    seen.add(key)
  }
}
