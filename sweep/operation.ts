/** The API that a call belongs to. */
export type Service = 'oci' | 'kubernetes' | 'github' | 'registry'

const ownName = /sweep-[a-z0-9-]+/g

/** Returns a call's method and path, without parts that differ from run to run, e.g. ids. */
export const operationOf = (service: Service, method: string, url: string): string => {
  const { pathname, searchParams } = new URL(url, 'http://x')
  const path = decodeURIComponent(pathname)
    .replace(/ocid1\.[a-z0-9.]+(-[a-z0-9.-]+)?/g, '{id}')
    .replace(/sha256:[0-9a-f]+/g, '{digest}')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+/g, '{uuid}')
    .replace(ownName, '{name}')
    .replace(/\/(issues\/comments|deployments)\/\d+/, '/$1/{number}')
  if (service === 'registry')
    return `${method} ${path.replace(/\/v2\/[0-9a-f]{12}\//, '/v2/{namespace}/')}`
  const watched = searchParams.get('watch') ? ' (watch)' : ''
  return `${method} ${path}${watched}`
}
