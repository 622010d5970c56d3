import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'

import type { Context } from '../core/context.ts'
import { OauthError } from './oauth-error.ts'
import { newScimId } from './scim.ts'

/** A confidential application; its id is the client id. Collection `identityDomainApps`. */
export interface DomainApp {
  readonly id: string
  /** Its id in the domain's SCIM API. */
  readonly scimId: string
  readonly name: string
  readonly clientSecret: string
  readonly active: boolean
}

/** Creates an application with a new secret. */
export const makeDomainApp = (
  context: Pick<Context, 'store'>,
  name: string,
  active = true,
): DomainApp => {
  const clientSecret = `idcscs-${randomUUID()}`
  const ids = { id: newScimId(), scimId: newScimId() }
  return appsOf(context).put({ ...ids, name, clientSecret, active })
}

export const appsOf = (context: Pick<Context, 'store'>) =>
  context.store.collection<DomainApp>('identityDomainApps')

/**
 * Returns the application of a Basic `Authorization`. Throws 401 invalid_client if there is none.
 */
export const authenticateClient = (
  context: Pick<Context, 'store'>,
  authorization: string | undefined,
): DomainApp => {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1] ?? ''
  const text = Buffer.from(encoded, 'base64').toString()
  const colon = text.indexOf(':')
  const app = colon > 0 ? appsOf(context).get(text.slice(0, colon)) : undefined
  if (app?.active && same(app.clientSecret, text.slice(colon + 1))) return app
  throw new OauthError(401, 'invalid_client', 'Client authentication failed.')
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

const same = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other))
