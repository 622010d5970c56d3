import type { IncomingMessage, ServerResponse } from 'node:http'
import { grantedAccess } from './granted-access.ts'
import { basicCredentials, login } from './login.ts'
import { REGISTRY_AUDIENCE, type Ocir } from './ocir.ts'
import { refuse } from './registry-error.ts'
import { parseScopes } from './scope.ts'

/** The path of the realm, on the registry's own host, as on OCIR. */
export const REALM_PATH = '/20180419/docker/token'

const REGISTRY_TOKEN_SECONDS = 300

/**
 * Serves the registry's token realm: exchanges a Basic login (or none) for a token with the
 * requested scopes.
 */
export const realmHandler = (ocir: Ocir) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Clients that try the OAuth2 POST first fall back to GET on 405.
    if (request.method !== 'GET')
      return refuse(response, 405, { code: 'UNSUPPORTED', message: 'use GET' })
    const authorization = request.headers.authorization
    const credentials = basicCredentials(authorization)
    const known = credentials && (await login(ocir, credentials.user, credentials.password))
    if (authorization && !known) {
      return refuse(
        response,
        401,
        { code: 'UNAUTHORIZED', message: 'the user name or password is wrong' },
        {
          'www-authenticate': 'Basic realm="OCIR"',
        },
      )
    }
    const query = new URL(request.url ?? '/', 'http://realm.invalid').searchParams
    const access = grantedAccess(ocir, known, parseScopes(query.getAll('scope')))
    // The registry uses the time of this machine, not the emulator's clock.
    const token = await ocir.signer.sign({
      subject: known?.principalId ?? '',
      audience: REGISTRY_AUDIENCE,
      access,
      now: Date.now(),
      lifeSeconds: REGISTRY_TOKEN_SECONDS,
    })
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ token, access_token: token, expires_in: REGISTRY_TOKEN_SECONDS }))
  }
}
