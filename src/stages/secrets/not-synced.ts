import type { Kubernetes, LiveObject } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, list, text } from '../../values/json.ts'
import { oracleStoreOf, storeRefOf } from './stores.ts'
import { syncCause, type SyncFailure } from './sync-cause.ts'
import { readyOf, syncStateOf, vaultNamesOf } from './sync-state.ts'

/** Where secrets are awaited. */
interface SyncPlace {
  readonly namespace: string
  readonly apiVersion: string
  /** OCID of the cluster, where it is known. */
  readonly clusterId?: string | undefined
}

type Cluster = Pick<Kubernetes, 'listObjects' | 'list'>

const storesOf = async (
  { namespace, apiVersion }: Pick<SyncPlace, 'namespace' | 'apiVersion'>,
  kubernetes: Cluster,
): Promise<readonly LiveObject[]> => {
  const kinds = [
    ['SecretStore', namespace],
    ['ClusterSecretStore', ''],
  ] as const
  const found = kinds.map(([kind, at_]) =>
    kubernetes.listObjects({ apiVersion, kind }, at_).catch(() => []),
  )
  return (await Promise.all(found)).flat()
}

const conditionText = (object: unknown): string =>
  list(at(object, 'status', 'conditions'))
    .map((one) => text(at(one, 'message')))
    .join('\n')

const isRef = (ref: { kind: string; name: string }) => (one: LiveObject) =>
  one.kind === ref.kind && one.name === ref.name

/**
 * The operator's events and conditions for an ExternalSecret and its store; events are more
 * specific.
 */
const saidOf = async (
  live: LiveObject | undefined,
  store: LiveObject | undefined,
  namespace: string,
  kubernetes: Cluster,
): Promise<string> => {
  const events = await kubernetes.list('events', namespace).catch(() => [])
  const of = (object: LiveObject | undefined) =>
    events
      .filter(({ type }) => type === 'Warning')
      .filter(({ object: { kind, name } }) => kind === object?.kind && name === object.name)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, 1)
      .map(({ message }) => message)
  const isStoreReady = at(readyOf(store?.object), 'status') === 'True'
  const ofStore = isStoreReady ? [] : [...of(store), conditionText(store?.object)]
  const said = [...of(live), ...ofStore, conditionText(live?.object)]
  return said.filter((one) => one !== '').join('\n')
}

/** What is known about unsynced ones. @param all current ones of the namespace */
const failuresOf = async (
  { namespace, clusterId, apiVersion }: SyncPlace,
  left: readonly string[],
  all: readonly LiveObject[],
  kubernetes: Cluster,
): Promise<SyncFailure[]> => {
  const stores = await storesOf({ namespace, apiVersion }, kubernetes)
  const synced = all.filter(({ object }) => syncStateOf(object).is === 'synced')
  const failureOf = async (name: string): Promise<SyncFailure> => {
    const live = all.find((one) => one.name === name)
    const ref = storeRefOf(live?.object)
    const store = stores.find(isRef(ref))
    return {
      ...{ name, namespace, clusterId, wanted: vaultNamesOf(live?.object) },
      store: oracleStoreOf(store?.object),
      said: await saidOf(live, store, namespace, kubernetes),
      isVaultSeen: text(at(readyOf(store?.object), 'reason')) === 'Valid',
      isStoreTrusted: synced.some(({ object }) => sameStore(storeRefOf(object), ref)),
    }
  }
  return Promise.all(left.map(failureOf))
}

/** The error with the reason why each of them is not synced, and the operator's messages. */
export const notSynced = async (
  place: SyncPlace,
  left: readonly string[],
  all: readonly LiveObject[],
  kubernetes: Cluster,
): Promise<ActionError> => {
  const failures = await failuresOf(place, left, all, kubernetes)
  const causes = failures.map((failure) => ({ ...failure, ...syncCause(failure) }))
  const lines = causes.map((one) => `ExternalSecret/${one.name} is not synced: ${one.text}`)
  const said = causes.flatMap((one) => (one.said === '' ? [] : [`  ${one.name}: ${one.said}`]))
  const hints = [...new Set(causes.map(({ hint }) => hint))]
  return new ActionError({
    code: 'SECRETS_NOT_SYNCED',
    message: [...lines, ...(said.length > 0 ? ['The operator said:', ...said] : [])].join('\n'),
    hint: hints.join('\n'),
  })
}

const sameStore = (a: Ref, b: Ref): boolean => a.kind === b.kind && a.name === b.name

type Ref = ReturnType<typeof storeRefOf>
