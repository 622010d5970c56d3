import type { Manifest } from './kubernetes.ts'

/** A namespace of the cluster. */
export interface Namespace {
  /** The uid of this object: a new one of the same name has another. */
  readonly uid: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** Deletion has started; objects with finalizers may still exist. */
  readonly isTerminating: boolean
}

export interface NamedNamespace extends Namespace {
  readonly name: string
}

/** Namespaces, as deployments and previews create and remove them. */
export interface Namespaces {
  /** Those with the labels, e.g. `team=shop,stage=test`. */
  list(selector: string): Promise<readonly NamedNamespace[]>
  find(name: string): Promise<Namespace | undefined>
  /** @returns false if one of that name exists, which is left unchanged */
  create(manifest: Manifest): Promise<boolean>
  /** Starts deleting exactly the namespace that was found; no error if it is gone already. */
  remove(name: string, uid: string): Promise<void>
  /** Starts deleting objects in it; no error for those that are gone already. */
  removeObjects(
    resource: 'services' | 'resourcequotas' | 'limitranges',
    namespace: string,
    names: readonly string[],
  ): Promise<void>
}
