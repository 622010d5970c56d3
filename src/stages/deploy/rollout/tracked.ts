import type { ObjectKind } from '../../../clients/kubernetes/kubernetes.ts'
import { at, text } from '../../../values/json.ts'
import { runsPods } from './custom-state.ts'

/** An object of the release whose rollout is tracked. */
export interface Tracked extends ObjectKind {
  readonly name: string
  readonly namespace: string
  /** Whether the cluster removes it by itself some time after it is done. */
  readonly isPassing: boolean
}

const tracked: Readonly<Record<string, readonly string[]>> = {
  apps: ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
  batch: ['Job'],
  '': ['Pod', 'ReplicationController'],
}

const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''

/** Kubernetes' own API groups have no dot, or end like this. */
const isCustom = (group: string): boolean => group.includes('.') && !group.endsWith('.k8s.io')

const isTracked = (object: unknown): boolean => {
  const group = groupOf(text(at(object, 'apiVersion')))
  if (isCustom(group)) return runsPods(object)
  return (tracked[group] ?? []).includes(text(at(object, 'kind')))
}

/** The objects of a release whose rollout is tracked, from its manifests; Helm handles hooks. */
export const trackedOf = (objects: readonly unknown[], namespace: string): Tracked[] =>
  objects
    .filter((object) => at(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined)
    .filter(isTracked)
    .map((object) => ({
      apiVersion: text(at(object, 'apiVersion')),
      kind: text(at(object, 'kind')),
      name: text(at(object, 'metadata', 'name')),
      namespace: text(at(object, 'metadata', 'namespace'), namespace),
      isPassing: at(object, 'spec', 'ttlSecondsAfterFinished') !== undefined,
    }))
