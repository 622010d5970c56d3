import { type Json, parseJson, record } from '../values/json.ts'
import { ApiServerFailure, postToApiServer } from './api-server-http.ts'
import type { ClusterEndpoint } from './cluster.ts'
import type { HttpAnswer } from './http-exchange.ts'

/** Who the API server takes us for. */
export interface Subject {
  readonly username: string
  readonly groups: readonly string[]
}

/** What a subject may do in a namespace; `unknown` where an authorizer does not tell. */
export type Rights = 'some' | 'none' | 'unknown'

/** The questions that prove access. @throws ApiServerFailure */
export interface ApiServer {
  whoAmI(): Promise<Subject>
  rightsIn(namespace: string): Promise<Rights>
}

/** kube-apiserver over HTTPS, without kubectl: it takes longer to start than both questions. */
export const apiServer = (endpoint: ClusterEndpoint, token: string): ApiServer => {
  const ask = async (group: string, resource: string, spec: object): Promise<Json> => {
    const apiVersion = `${group}/v1`
    const kind = KINDS[resource] ?? ''
    const path = `/apis/${apiVersion}/${resource}`
    const answer = await postToApiServer(
      endpoint,
      token,
      path,
      JSON.stringify({ apiVersion, kind, spec }),
    )
    return statusOf(answer)
  }
  return {
    whoAmI: async () => {
      const status = await ask('authentication.k8s.io', 'selfsubjectreviews', {})
      const { username, groups } = Object(status['userInfo']) as Json
      const names = Array.isArray(groups) ? groups.map(String) : []
      return { username: typeof username === 'string' ? username : '', groups: names }
    },
    rightsIn: async (namespace) => {
      const rules = await ask('authorization.k8s.io', 'selfsubjectrulesreviews', { namespace })
      if (hasRights(rules['resourceRules'])) return 'some'
      if (rules['incomplete'] !== true) return 'none'
      const resourceAttributes = { namespace, verb: 'list', resource: 'pods' }
      const spec = { resourceAttributes }
      const access = await ask('authorization.k8s.io', 'selfsubjectaccessreviews', spec)
      return access['allowed'] === true ? 'some' : 'unknown'
    },
  }
}

const KINDS: Readonly<Record<string, string>> = {
  selfsubjectreviews: 'SelfSubjectReview',
  selfsubjectrulesreviews: 'SelfSubjectRulesReview',
  selfsubjectaccessreviews: 'SelfSubjectAccessReview',
}

/** Everyone who is let in may ask about itself; that alone is no access. */
const SELF = ['authentication.k8s.io', 'authorization.k8s.io']

const hasRights = (rules: unknown): boolean =>
  Array.isArray(rules) &&
  rules.some((rule: { apiGroups?: unknown }) => {
    const groups = Array.isArray(rule.apiGroups) ? rule.apiGroups.map(String) : []
    return groups.some((group) => !SELF.includes(group))
  })

const statusOf = ({ status, body, headers }: HttpAnswer): Json => {
  const { date } = headers
  const skew = date === undefined ? undefined : Date.parse(date) - Date.now()
  const parsed = record(parseJson(body))
  if (status < 300) return record(parsed['status'])
  const message = typeof parsed['message'] === 'string' ? parsed['message'] : `HTTP ${status}`
  if (status === 401) throw new ApiServerFailure('unauthorized', message, skew)
  if (status === 403) throw new ApiServerFailure('forbidden', message)
  throw new ApiServerFailure('refused', `HTTP ${status}: ${message}`)
}
