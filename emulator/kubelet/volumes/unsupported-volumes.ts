import type { V1KeyToPath, V1Volume, V1VolumeProjection } from '@kubernetes/client-node'

const volumeTypes = new Set(['name', 'emptyDir', 'configMap', 'secret', 'projected'])
const projectedSources = new Set(['serviceAccountToken', 'configMap', 'secret'])
const media = new Set([undefined, '', 'Memory'])
/** The default of Kubernetes, and the lifetime of the token that it adds to each pod. */
const tokenSeconds = new Set([undefined, 3600, 3607])
const ONLY_MODE = 0o644

/**
 * Kubernetes adds the namespace to every pod that has a token, so this much has to be supported.
 */
const isGiven = ({ downwardAPI }: V1VolumeProjection): boolean =>
  downwardAPI?.items?.every(({ fieldRef }) => fieldRef?.fieldPath === 'metadata.namespace') ?? false

const ofMode = (mode: number | undefined): string[] =>
  mode === undefined || mode === ONLY_MODE
    ? []
    : [`unsupported file mode: 0${mode.toString(8).padStart(3, '0')}`]

const ofItems = (items: readonly V1KeyToPath[] | undefined): string[] =>
  (items ?? []).flatMap(({ mode }) => ofMode(mode))

const ofProjection = (source: V1VolumeProjection): string[] => {
  const { configMap, secret, serviceAccountToken } = source
  const kinds = Object.keys(source).filter((kind) => !projectedSources.has(kind))
  const seconds = serviceAccountToken?.expirationSeconds
  return [
    ...(isGiven(source) ? [] : kinds.map((kind) => `unsupported projected source: ${kind}`)),
    ...(tokenSeconds.has(seconds)
      ? []
      : [`unsupported serviceAccountToken option: expirationSeconds: ${seconds}`]),
    ...ofItems(configMap?.items),
    ...ofItems(secret?.items),
  ]
}

/**
 * Lists what virtual nodes do not support of one volume. Claims of File Storage, which they do
 * support, are not simulated.
 */
const ofVolume = (volume: V1Volume): string[] => {
  const { emptyDir, configMap, secret, projected } = volume
  const kinds = Object.keys(volume).filter((kind) => !volumeTypes.has(kind))
  return [
    ...kinds.map((kind) => `unsupported volume type: ${kind}`),
    ...(media.has(emptyDir?.medium) ? [] : [`unsupported emptyDir medium: ${emptyDir?.medium}`]),
    ...(emptyDir?.sizeLimit ? ['emptyDir with sizeLimit is not supported'] : []),
    ...ofMode((configMap ?? secret ?? projected)?.defaultMode),
    ...ofItems(configMap?.items),
    ...ofItems(secret?.items),
    ...(projected?.sources ?? []).flatMap(ofProjection),
  ]
}

/** Lists what virtual nodes do not support of a pod's volumes, worded like OKE's messages. */
export const unsupportedVolumes = (volumes: readonly V1Volume[]): string[] => {
  const emptyDirs = volumes.filter(({ emptyDir }) => emptyDir).length
  return [
    ...(emptyDirs > 1 ? [`unsupported number of emptyDir volumes: ${emptyDirs}`] : []),
    ...volumes.flatMap(ofVolume),
  ]
}
