import type { Kubernetes, LiveObject, ObjectKind } from '../../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../../values/action-error.ts'
import { at, text } from '../../../values/json.ts'
import { nameOf } from '../../../values/manifests/manifests.ts'

export type Cluster = Pick<Kubernetes, 'listObjects'>

export const isKind = (object: unknown, kind: string, group: string): boolean =>
  at(object, 'kind') === kind && text(at(object, 'apiVersion')).startsWith(group)

/**
 * The objects of a kind; undefined without permission, or if the cluster does not know the kind.
 */
export const seen = (
  kubernetes: Cluster,
  kind: ObjectKind,
  namespace = '',
): Promise<LiveObject[] | undefined> =>
  kubernetes.listObjects(kind, namespace).catch(() => undefined)

/** The classes in the release, and the existing ones. */
export const namesOf = (own: readonly unknown[], live: readonly LiveObject[]): string[] => [
  ...new Set([
    ...own.map((object) => text(at(object, 'metadata', 'name'))),
    ...live.map(({ name }) => name),
  ]),
]

/** The error for an object with an unknown class. */
export const missing = (object: unknown, kind: string, name: string, there: readonly string[]) =>
  new ActionError({
    code: 'INGRESS_CLASS_MISSING',
    message: `${nameOf(object)} is of the class "${name}", and the cluster has no ${kind} of that name: no controller would take it`,
    hint:
      there.length === 0
        ? `Install the controller that it is for, which brings its ${kind}.`
        : `Name one that is there (${there.join(', ')}), or install the controller that it is for.`,
  })
