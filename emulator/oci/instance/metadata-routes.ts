import type { Context } from '../core/context.ts'
import type { OciResponse, OpenRequest, OpenRoute } from '../core/service.ts'
import { theInstance } from './instance.ts'
import type { InstanceIdentity } from './instance-identity.ts'

const ROOT = '/opc/v2'

/**
 * Serves the instance metadata service, version 2, below `/opc/v2` of OCI's endpoint: clients find
 * it by OCI_METADATA_BASE_URL. Version 1 is switched off, as on a hardened instance: 404.
 */
export const metadataRoutes = (context: Context, identity: InstanceIdentity): OpenRoute[] => [
  route('GetInstanceMetadata', '/instance', () => json(theInstance(context))),
  route('GetInstanceMetadata', '/instance/{name}', ({ params }) => {
    const name = params['name'] ?? ''
    if (name === 'regionInfo') return json(regionInfo(context))
    const value = new Map<string, string | number>(Object.entries(theInstance(context))).get(name)
    return value === undefined ? plain(404, '404 Not Found') : plain(200, String(value))
  }),
  route('GetInstanceCertificate', '/identity/cert.pem', () =>
    plain(200, identity.certificatePem()),
  ),
  route('GetInstancePrivateKey', '/identity/key.pem', () => plain(200, identity.privateKeyPem)),
  route('GetIntermediateCertificate', '/identity/intermediate.pem', () =>
    plain(200, identity.intermediatePem),
  ),
]

const route = (
  operation: string,
  path: string,
  response: (request: OpenRequest) => OciResponse,
): OpenRoute => ({
  operation,
  method: 'GET',
  path: `${ROOT}${path}`,
  handle: (request) => refusal(request) ?? response(request),
})

/**
 * Refuses requests without the fixed header of version 2, so that no browser or proxy can be
 * tricked into sending one, and requests that were forwarded. Oracle documents that they are
 * refused, but not the status: 401 and 403 are our choice.
 */
const refusal = ({ headers }: OpenRequest): OciResponse | undefined => {
  if (headers.authorization !== 'Bearer Oracle')
    return plain(401, 'Unauthorized: the header "Authorization: Bearer Oracle" is missing')
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host']
  return forwarded.some((name) => headers[name] !== undefined)
    ? plain(403, 'Forbidden: the request was forwarded')
    : undefined
}

const regionInfo = ({ region }: Context): unknown => ({
  realmDomainComponent: region.secondLevelDomain,
  realmKey: region.realm,
  regionIdentifier: region.name,
  regionKey: region.key.toUpperCase(),
})

const json = (body: unknown): OciResponse => ({ status: 200, body })

const plain = (status: number, body: string): OciResponse => ({
  status,
  body,
  headers: { 'content-type': 'text/plain' },
})
