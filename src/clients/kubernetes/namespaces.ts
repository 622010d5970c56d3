import type { Manifest } from './kubernetes.ts'

/** A namespace of the cluster. */
export interface Namespace {
  /** Of this very object: another one of the same name has another. */
  readonly uid: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** Deletion has begun; objects with finalizers may still be there. */
  readonly isTerminating: boolean
}

export interface NamedNamespace extends Namespace {
  readonly name: string
}

/** Namespaces, as far as deployments and previews make and remove them. */
export interface Namespaces {
  /** Those with the labels, e.g. `team=shop,stage=test`. */
  list(selector: string): Promise<readonly NamedNamespace[]>
  find(name: string): Promise<Namespace | undefined>
  /** @returns false if there is one of that name, which is then left as it is */
  create(manifest: Manifest): Promise<boolean>
  /** Begins the deletion of the very namespace that was found; no error if it is gone already. */
  remove(name: string, uid: string): Promise<void>
  /** Begins the deletion of objects in it; no error for those that are gone already. */
  removeObjects(
    resource: 'services' | 'resourcequotas' | 'limitranges',
    namespace: string,
    names: readonly string[],
  ): Promise<void>
}
