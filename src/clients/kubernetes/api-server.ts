import type { Clock } from '../../core/clock.ts'
import { Fields } from '../../values/fields.ts'
import { at, parseJson, text } from '../../values/json.ts'
import { ApiServerFailure, callApiServer } from './api-server-http.ts'
import type { ClusterEndpoint } from '../container-engine/cluster.ts'
import type { HttpResponse } from '../http/http-exchange.ts'

/** The user that the API server authenticated. */
export interface Subject {
  readonly username: string
  readonly groups: readonly string[]
}

/** A subject's permissions in a namespace; `unknown` if an authorizer cannot list them. */
export type Rights = 'some' | 'none' | 'unknown'

/** The requests that prove access. @throws ApiServerFailure */
export interface ApiServer {
  whoAmI(): Promise<Subject>
  rightsIn(namespace: string): Promise<Rights>
  /** Whether an API is served; every authenticated user may ask. @param version e.g. `apps/v1` */
  serves(version: string): Promise<Served>
}

/** `down` if the API is registered but its server does not respond. */
type Served = 'yes' | 'no' | 'down'

/** kube-apiserver over HTTPS, without kubectl, which takes longer to start than both requests. */
export const apiServer = (endpoint: ClusterEndpoint, token: string, clock: Clock): ApiServer => {
  const ask = <T>(
    group: string,
    resource: string,
    spec: object,
    read: (status: Fields) => T,
  ): Promise<T> => {
    const apiVersion = `${group}/v1`
    const kind = KINDS[resource] ?? ''
    const path = `/apis/${apiVersion}/${resource}`
    const body = JSON.stringify({ apiVersion, kind, spec })
    return callApiServer(endpoint, { path, token, body }, clock, (response) =>
      read(statusOf(response, clock.now())),
    )
  }
  return {
    whoAmI: () =>
      ask('authentication.k8s.io', 'selfsubjectreviews', {}, (status) => {
        const user = status.fields('userInfo')
        return { username: user.text('username'), groups: user.texts('groups') }
      }),
    rightsIn: async (namespace) => {
      const group = 'authorization.k8s.io'
      const rights = await ask(group, 'selfsubjectrulesreviews', { namespace }, rightsOf)
      if (rights !== 'unknown') return rights
      const resourceAttributes = { namespace, verb: 'list', resource: 'pods' }
      const spec = { resourceAttributes }
      return ask(group, 'selfsubjectaccessreviews', spec, (access) =>
        access.flag('allowed') ? 'some' : 'unknown',
      )
    },
    serves: (version) => {
      const path = version.includes('/') ? `/apis/${version}` : `/api/${version}`
      return callApiServer(endpoint, { path, token }, clock, servedBy)
    },
  }
}

/** @throws ApiServerFailure for a refusal */
const servedBy = ({ status, body }: HttpResponse): Served => {
  if (status < 300) return 'yes'
  if (status === 404) return 'no'
  if (status === 503) return 'down'
  throw new ApiServerFailure('refused', text(at(parseJson(body), 'message')) || `HTTP ${status}`)
}

const KINDS: Readonly<Record<string, string>> = {
  selfsubjectreviews: 'SelfSubjectReview',
  selfsubjectrulesreviews: 'SelfSubjectRulesReview',
  selfsubjectaccessreviews: 'SelfSubjectAccessReview',
}

/** Every authenticated user may ask about itself; that alone is not access. */
const SELF = ['authentication.k8s.io', 'authorization.k8s.io']

const rightsOf = (review: Fields): Rights => {
  const groups = review.optionalItems('resourceRules', (rule) => rule.texts('apiGroups')).flat()
  if (groups.some((group) => !SELF.includes(group))) return 'some'
  return review.flag('incomplete') ? 'unknown' : 'none'
}

/** @throws ApiServerFailure for a refusal; ShapeError for a response that is not a review */
const statusOf = ({ status, body, headers }: HttpResponse, now: number): Fields => {
  const { date } = headers
  const skew = date === undefined ? undefined : Date.parse(date) - now
  if (status < 300) return Fields.parse(body).fields('status')
  const message = text(at(parseJson(body), 'message')) || `HTTP ${status}`
  if (status === 401) throw new ApiServerFailure('unauthorized', message, skew)
  if (status === 403) throw new ApiServerFailure('forbidden', message)
  throw new ApiServerFailure('refused', `HTTP ${status}: ${message}`)
}
