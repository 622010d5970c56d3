/** A namespace of the cluster. */
export interface Namespace {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** Deletion has begun; objects with finalizers may still be there. */
  readonly isTerminating: boolean
}

/** Namespaces, as far as previews make and remove them. */
export interface Namespaces {
  find(name: string): Promise<Namespace | undefined>
  /** Begins the deletion; no error if it is gone already. */
  remove(name: string): Promise<void>
}
