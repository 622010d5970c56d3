import type { Kubernetes, Pod } from '../../../clients/kubernetes/kubernetes.ts'
import { at, parseJson, record, text } from '../../../values/json.ts'
import type { PullSecrets } from './pull-cause.ts'

const SECRET = { apiVersion: 'v1', kind: 'Secret' }
const KEY = '.dockerconfigjson'

/** The hosts of a pull secret; reads nothing else in it. */
const hostsOf = (secret: unknown): string[] => {
  const data = text(record(at(secret, 'data'))[KEY])
  const config = parseJson(Buffer.from(data, 'base64').toString('utf8'))
  return Object.keys(record(at(config, 'auths'))).map((host) =>
    host.replace(/^https?:\/\//, '').replace(/\/.*$/, ''),
  )
}

/** The pull secrets of a pod; undefined without permission to read Secrets. */
export const pullSecretsOf = async (
  pod: Pod,
  namespace: string,
  kubernetes: Pick<Kubernetes, 'listObjects'>,
): Promise<PullSecrets | undefined> => {
  const named = pod.pullSecrets
  if (named.length === 0) return { named, found: [] }
  const all = await kubernetes.listObjects(SECRET, namespace).catch(() => undefined)
  if (all === undefined) return undefined
  const own = all.filter(({ name }) => named.includes(name))
  return { named, found: own.map(({ name, object }) => ({ name, hosts: hostsOf(object) })) }
}
