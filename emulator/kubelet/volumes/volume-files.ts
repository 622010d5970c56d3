import type { V1KeyToPath, V1Pod, V1Volume, V1VolumeProjection } from '@kubernetes/client-node'
import type { PodApi, PodKey } from '../pods/pod-api.ts'
import { podField, type PodPlace } from '../pods/pod-field.ts'

/** A volume that cannot be set up yet: FailedMount, retried later. */
export class VolumeError extends Error {}

interface VolumeFile {
  /** Relative to the volume. */
  readonly path: string
  readonly content: Buffer
}

interface VolumeFiles {
  readonly files: readonly VolumeFile[]
  /** When its service-account token has to be refreshed, in milliseconds since the epoch. */
  readonly refreshAt?: number
}

export interface VolumeSources {
  readonly api: PodApi
  readonly key: PodKey
  readonly place: PodPlace
  readonly now: () => number
}

/**
 * Returns the files of a configMap, secret or projected volume; undefined for an emptyDir. Pods
 * with volumes of any other kind are refused earlier.
 *
 * @throws VolumeError when something it needs does not exist (yet)
 */
export const volumeFiles = async (
  pod: V1Pod,
  volume: V1Volume,
  sources: VolumeSources,
): Promise<VolumeFiles | undefined> => {
  if (volume.emptyDir) return undefined
  if (volume.projected) {
    const parts: VolumeFiles[] = []
    for (const source of volume.projected.sources ?? []) {
      parts.push(await projection(pod, source, sources))
    }
    const times = parts.map((part) => part.refreshAt).filter((time) => time !== undefined)
    const files = parts.flatMap((part) => part.files)
    return { files, ...(times.length > 0 ? { refreshAt: Math.min(...times) } : {}) }
  }
  const { configMap, secret } = volume
  if (configMap) return projection(pod, { configMap }, sources)
  if (!secret) throw new Error(`volume "${volume.name}" was to be refused`)
  const { secretName, items, optional } = secret
  const source = { name: secretName ?? '', ...(items ? { items } : {}) }
  return projection(
    pod,
    { secret: optional === undefined ? source : { ...source, optional } },
    sources,
  )
}

const projection = async (
  pod: V1Pod,
  source: V1VolumeProjection,
  sources: VolumeSources,
): Promise<VolumeFiles> => {
  const { api, key, place } = sources
  if (source.serviceAccountToken) return tokenFile(pod, source.serviceAccountToken, sources)
  if (source.downwardAPI) {
    const files = (source.downwardAPI.items ?? []).map((item) => ({
      path: item.path,
      content: Buffer.from(podField(pod, item.fieldRef?.fieldPath ?? '', place)),
    }))
    return { files }
  }
  if (source.configMap) {
    const { name = '', items, optional } = source.configMap
    const found = await api.configMap(key.namespace, name)
    if (!found && !optional) throw new VolumeError(`configmap "${name}" not found`)
    const text = mapValues(found?.data, (value) => Buffer.from(value))
    const binary = mapValues(found?.binaryData, (value) => Buffer.from(value, 'base64'))
    return { files: selected({ ...text, ...binary }, items, optional) }
  }
  if (source.secret) {
    const { name = '', items, optional } = source.secret
    const found = await api.secret(key.namespace, name)
    if (!found && !optional) throw new VolumeError(`secret "${name}" not found`)
    const values = mapValues(found?.data, (value) => Buffer.from(value, 'base64'))
    return { files: selected(values, items, optional) }
  }
  throw new Error(`the projected source ${Object.keys(source).join(', ')} was to be refused`)
}

const tokenFile = async (
  pod: V1Pod,
  source: NonNullable<V1VolumeProjection['serviceAccountToken']>,
  { api, key, now }: VolumeSources,
): Promise<VolumeFiles> => {
  const account = pod.spec?.serviceAccountName ?? 'default'
  const seconds = source.expirationSeconds ?? 3600
  const { token, expiresAt } = await api.token(key, account, source.audience, seconds)
  const content = Buffer.from(token)
  // A kubelet refreshes the token once 80 % of its lifetime has passed.
  const refreshAt = now() + (expiresAt - now()) * 0.8
  return { files: [{ path: source.path, content }], refreshAt }
}

const selected = (
  values: Readonly<Record<string, Buffer>>,
  items: readonly V1KeyToPath[] | undefined,
  optional: boolean | undefined,
): VolumeFile[] => {
  const wanted = items ?? Object.keys(values).map((key): V1KeyToPath => ({ key, path: key }))
  return wanted.flatMap((item) => {
    const content = values[item.key]
    if (content) return [{ path: item.path, content }]
    if (optional) return []
    throw new VolumeError(`references non-existent config key: ${item.key}`)
  })
}

const mapValues = (
  values: Readonly<Record<string, string>> | undefined,
  convert: (value: string) => Buffer,
): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, convert(value)]))
