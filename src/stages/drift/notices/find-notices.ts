import { at, parseJson, record, text } from '../../../values/json.ts'
import type { Environment } from '../../../values/environment/environment-schema.ts'
import type { HelmRelease } from '../../../clients/kubernetes/helm-arguments.ts'
import { failureOf } from '../../reported-failure.ts'
import type { Notice } from '../notice.ts'
import { certificateNotices, certificateUses } from './certificates.ts'
import { credentialNotices } from './credentials.ts'
import { versionNotices } from './kubernetes-version.ts'
import { chartNotices, imageNotices } from './newer.ts'
import type { NoticeSources } from './notice-sources.ts'

/** The inputs of the search for notices. */
interface NoticeRequest {
  readonly environment: Environment
  readonly release: HelmRelease | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Notices, and failed lookups, on which the check does not depend. */
export interface FoundNotices {
  readonly notices: readonly Notice[]
  readonly unasked: readonly string[]
}

type Finder = (request: NoticeRequest, sources: NoticeSources) => Promise<readonly Notice[]>

const secretNamed = (name: string) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name } })

/** OCIR users in a pull secret: `namespace/user`, or with a domain between. */
const pullUsers = (secret: unknown): string[] => {
  const encoded = text(at(secret, 'data', '.dockerconfigjson'))
  const config = parseJson(Buffer.from(encoded, 'base64').toString('utf8'))
  return Object.values(record(at(config, 'auths'))).flatMap((login) => {
    const auth = Buffer.from(text(at(login, 'auth')), 'base64').toString('utf8')
    const user = text(at(login, 'username')) || (auth.split(':')[0] ?? '')
    return user.includes('/') ? [user.split('/').slice(1).join('/')] : []
  })
}

const finders: Readonly<Record<string, Finder>> = {
  'Kubernetes versions': async ({ environment }, sources) => {
    if (environment.cluster === undefined) return []
    const { cluster, version, offered } = await sources.versions()
    return versionNotices(cluster, version, offered)
  },
  'API keys': async ({ now }, sources) =>
    credentialNotices('expiring-api-key', await sources.apiKeys(), now),
  'pull token': async ({ environment, release, now }, sources) => {
    const name = environment.release?.['pull-secret']
    if (release === undefined || name === undefined) return []
    const [secret] = await sources.objects(release.namespace, [secretNamed(name)])
    const tokens = await Promise.all(pullUsers(secret).map((user) => sources.authTokens(user)))
    return credentialNotices('expiring-pull-token', tokens.flat(), now)
  },
  certificates: async ({ release, now }, sources) => {
    if (release === undefined) return []
    const uses = certificateUses(await sources.deployed(release), release.namespace)
    const secrets = uses.map(async ({ namespace, secret }) =>
      sources.objects(namespace, [secretNamed(secret)]),
    )
    return certificateNotices(uses, (await Promise.all(secrets)).flat(), now)
  },
  chart: async ({ release }, sources) =>
    release?.version === undefined
      ? []
      : chartNotices(release.name, release.version, await sources.newestChart(release)),
  image: async ({ environment, release }, sources) => {
    if (environment.image === undefined || release === undefined) return []
    const [objects, images] = await Promise.all([sources.deployed(release), sources.images()])
    const digests = JSON.stringify(objects).match(/sha256:[0-9a-f]{64}/g) ?? []
    return imageNotices(environment.image.repository, digests, images)
  },
}

/** Finds all notices concurrently. Changes nothing and does not throw. */
export const findNotices = async (
  request: NoticeRequest,
  sources: NoticeSources,
): Promise<FoundNotices> => {
  const found = await Promise.all(
    Object.entries(finders).map(async ([name, finder]): Promise<FoundNotices> => {
      try {
        return { notices: await finder(request, sources), unasked: [] }
      } catch (error) {
        return { notices: [], unasked: [`${name} (${failureOf(error).code})`] }
      }
    }),
  )
  return {
    notices: found.flatMap(({ notices }) => notices),
    unasked: found.flatMap(({ unasked }) => unasked),
  }
}
