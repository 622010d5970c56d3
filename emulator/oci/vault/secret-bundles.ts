import { route } from '../artifacts/route.ts'
import type { Context } from '../core/context.ts'
import { requireQuery } from '../core/parameters.ts'
import {
  invalidParameter,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import { type Secret, secretNamed, secretsOf, type Stage, stages, stagesOf } from './secrets.ts'

const isStage = (text: string): text is Stage => stages.some((one) => one === text)

/** Returns the version that the query names, by number or stage; the current one by default. */
const versionAsked = (secret: Secret, query: URLSearchParams): number => {
  const given = query.get('versionNumber')
  const numbers = secret.contents.map((_content, index) => index + 1)
  if (given !== null) {
    const version = numbers.find((one) => String(one) === given)
    if (version === undefined) throw notFound()
    return version
  }
  // No version has a name here: only creation through the API could set one.
  if (query.get('secretVersionName') !== null) throw notFound()
  const stage = query.get('stage') ?? 'CURRENT'
  if (!isStage(stage)) throw invalidParameter(`stage must be one of ${stages.join(', ')}`)
  const version = numbers.findLast((one) => stagesOf(secret, one).includes(stage))
  if (version === undefined) throw notFound()
  return version
}

/** Returns a secret's content, but not of a secret that is pending deletion. */
const bundle = (
  context: Context,
  secret: Secret | undefined,
  { query }: Pick<OciRequest, 'query'>,
): OciResponse => {
  if (secret?.lifecycleState !== 'ACTIVE') throw notFound()
  const versionNumber = versionAsked(secret, query)
  const content = secret.contents[versionNumber - 1] ?? ''
  const body = {
    secretId: secret.id,
    timeCreated: secret.timeCreated,
    versionNumber,
    secretBundleContent: { contentType: 'BASE64', content },
    stages: stagesOf(secret, versionNumber),
    metadata: null,
  }
  return { status: 200, body, headers: { etag: secretsOf(context).etag(secret.id) ?? '' } }
}

const byName = (context: Context, request: OciRequest): OciResponse => {
  const vaultId = requireQuery(request, 'vaultId')
  const name = requireQuery(request, 'secretName')
  return bundle(context, secretNamed(context, vaultId, name), request)
}

const PATH = '/20190301/secretbundles'

/** Serves the part of the secret retrieval service (version 20190301) that returns contents. */
export const secretBundleRoutes = (context: Context): Route[] => [
  route('GetSecretBundle', 'GET', `${PATH}/{secretId}`, (request) =>
    bundle(context, secretsOf(context).get(request.params['secretId'] ?? ''), request),
  ),
  route('GetSecretBundleByName', 'POST', `${PATH}/actions/getByName`, (request) =>
    byName(context, request),
  ),
]
