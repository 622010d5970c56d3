import type { V1Container, V1EnvVar, V1Pod } from '@kubernetes/client-node'
import type { PodApi } from './pod-api.ts'
import { podField, type PodPlace } from './pod-field.ts'
import { expandVariables } from './variable-expansion.ts'

/** A container that cannot be created from its pod's spec: CreateContainerConfigError. */
export class ContainerConfigError extends Error {}

type Reader = Pick<PodApi, 'configMap' | 'secret'>

/** Where the pod runs, and the variables that each of its containers gets. */
interface Given {
  readonly place: PodPlace
  readonly given: Readonly<Record<string, string>>
}

/**
 * Returns a container's environment in the order in which a kubelet builds it: the variables of
 * every container here, then envFrom, then env, where later values may refer to earlier ones as
 * `$(NAME)`.
 *
 * @throws ContainerConfigError when something it refers to does not exist
 */
export const containerEnvironment = async (
  pod: V1Pod,
  container: V1Container,
  { place, given }: Given,
  api: Reader,
): Promise<Map<string, string>> => {
  const namespace = pod.metadata?.namespace ?? ''
  const known = new Map(Object.entries(given))
  for (const source of container.envFrom ?? []) {
    const { configMapRef, secretRef, prefix = '' } = source
    const values = configMapRef
      ? await configMapValues(api, namespace, configMapRef.name ?? '', configMapRef.optional)
      : await secretValues(api, namespace, secretRef?.name ?? '', secretRef?.optional)
    for (const [key, value] of Object.entries(values ?? {})) known.set(prefix + key, value)
  }
  for (const variable of container.env ?? []) {
    const value = await valueOf(variable, known, { pod, place }, api)
    if (value !== undefined) known.set(variable.name, value)
  }
  return known
}

const valueOf = async (
  variable: V1EnvVar,
  known: ReadonlyMap<string, string>,
  { pod, place }: { readonly pod: V1Pod; readonly place: PodPlace },
  api: Reader,
): Promise<string | undefined> => {
  const from = variable.valueFrom
  const namespace = pod.metadata?.namespace ?? ''
  if (!from) return expandVariables(variable.value ?? '', known)
  if (from.fieldRef) return readField(pod, from.fieldRef.fieldPath, place)
  if (from.configMapKeyRef) {
    const { name = '', key, optional } = from.configMapKeyRef
    const values = await configMapValues(api, namespace, name, optional)
    return pick(values, key, optional, `ConfigMap ${namespace}/${name}`)
  }
  if (from.secretKeyRef) {
    const { name = '', key, optional } = from.secretKeyRef
    const values = await secretValues(api, namespace, name, optional)
    return pick(values, key, optional, `Secret ${namespace}/${name}`)
  }
  throw new ContainerConfigError(`env ${variable.name}: this source is not supported here`)
}

const readField = (pod: V1Pod, path: string, place: PodPlace): string => {
  try {
    return podField(pod, path, place)
  } catch (error) {
    throw new ContainerConfigError((error as Error).message)
  }
}

const pick = (
  values: Readonly<Record<string, string>> | undefined,
  key: string,
  optional: boolean | undefined,
  what: string,
): string | undefined => {
  const value = values && Object.hasOwn(values, key) ? values[key] : undefined
  if (value === undefined && !optional) {
    throw new ContainerConfigError(`couldn't find key ${key} in ${what}`)
  }
  return value
}

const configMapValues = async (
  api: Reader,
  namespace: string,
  name: string,
  optional: boolean | undefined,
): Promise<Record<string, string> | undefined> => {
  const found = await api.configMap(namespace, name)
  if (!found && !optional) throw new ContainerConfigError(`configmap "${name}" not found`)
  return found?.data
}

const secretValues = async (
  api: Reader,
  namespace: string,
  name: string,
  optional: boolean | undefined,
): Promise<Record<string, string> | undefined> => {
  const found = await api.secret(namespace, name)
  if (!found && !optional) throw new ContainerConfigError(`secret "${name}" not found`)
  const decoded = Object.entries(found?.data ?? {}).map(([key, value]) => [
    key,
    Buffer.from(value, 'base64').toString('utf8'),
  ])
  return found ? (Object.fromEntries(decoded) as Record<string, string>) : undefined
}
