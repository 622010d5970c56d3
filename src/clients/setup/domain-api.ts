import type { Clock } from '../../core/clock.ts'
import { Fields } from '../../values/fields.ts'
import { attemptOci } from '../oci/oci-attempts.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { readResponse } from '../oci/service-error.ts'
import { sendSigned } from '../oci/signed-http.ts'

/** The identity domain resources of a set-up. */
type Kind = 'Apps' | 'Groups' | 'Users' | 'IdentityPropagationTrusts'

/** The API of an identity domain (SCIM), as its administrator. @throws ActionError OCI_* */
export interface DomainApi {
  /** Finds resources by an attribute, including attributes that are returned on request only. */
  find(kind: Kind, attribute: string, value: string): Promise<readonly Fields[]>
  create(kind: Kind, body: object): Promise<Fields>
  addMember(groupId: string, userId: string): Promise<void>
}

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** Quotes a text for a SCIM filter. */
const quoted = (text: string): string => JSON.stringify(text)

/** @param domainUrl the "Domain URL" of the console */
export const domainApi = (domainUrl: string, session: OciSession, clock: Clock): DomainApi => {
  const call = (method: string, path: string, doing: string, body?: object): Promise<Fields> => {
    const url = new URL(`${domainUrl.replace(/\/+$/, '')}/admin/v1/${path}`)
    const request = {
      method,
      url,
      headers: { accept: 'application/json', 'content-type': 'application/scim+json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    }
    const operation = { operation: `${method} ${path.split('?')[0]}`, doing, endpoint: url.origin }
    return attemptOci(operation, method === 'GET', clock, async (signal) => {
      const response = await sendSigned(request, session, clock, signal)
      return readResponse(response.headers['opc-request-id'], () => Fields.parse(response.body))
    })
  }
  return {
    find: async (kind, attribute, value) => {
      const filter = `${attribute} eq ${quoted(value)}`
      const query = new URLSearchParams({ filter, attributeSets: 'all' })
      const found = await call('GET', `${kind}?${query.toString()}`, `list ${kind} of the domain`)
      return found
        .optionalItems('Resources', (item) => item)
        .filter((item) => item.optionalText(attribute) === value)
    },
    create: (kind, body) => call('POST', `${kind}?attributeSets=all`, `make one of ${kind}`, body),
    addMember: async (groupId, userId) => {
      const value = [{ type: 'User', value: userId }]
      const body = { schemas: [PATCH], Operations: [{ op: 'add', path: 'members', value }] }
      await call('PATCH', `Groups/${groupId}`, 'add a member to a group', body)
    },
  }
}
