import { grantedAccess } from '../../registry/granted-access.ts'
import { LOGIN_AUDIENCE, LOGIN_SECONDS, type Ocir } from '../../registry/ocir.ts'
import { formatScopes, parseScopes } from '../../registry/scope.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../core/service.ts'

/**
 * Issues the token that is the password of the user BEARER_TOKEN. With a `scope` it is valid for
 * that alone; a scope of which nothing is allowed is refused like any other forbidden request.
 */
export const bearerTokenRoute = (ocir: Ocir): Route => ({
  operation: 'GetAccessToken',
  method: 'GET',
  path: '/20180419/docker/token',
  handle: (request) => bearerToken(ocir, request),
})

const bearerToken = async (ocir: Ocir, request: OciRequest): Promise<OciResponse> => {
  const principalId = request.principal.id
  const asked = parseScopes(request.query.getAll('scope'))
  const access = grantedAccess(ocir, { principalId }, asked)
  if (asked.length > 0 && access.length === 0) {
    throw notFound()
  }
  const token = await ocir.signer.sign({
    subject: principalId,
    audience: LOGIN_AUDIENCE,
    access,
    now: ocir.context.clock.now(),
    lifeSeconds: LOGIN_SECONDS,
  })
  const body = {
    token,
    accessToken: token,
    scope: formatScopes(access),
    expiresIn: LOGIN_SECONDS,
  }
  return { status: 200, body, headers: { 'cache-control': 'no-store' } }
}
