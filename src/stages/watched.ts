import type { Seen } from '../clients/kubernetes/kubernetes.ts'

/** The latest state of each object from a watch. */
export class Watched<View extends { readonly name: string }> {
  readonly #byName = new Map<string, View>()

  /** To hand to a watch. */
  readonly take = ({ type, view }: Seen<View>): void => {
    if (type === 'DELETED') this.#byName.delete(view.name)
    else this.#byName.set(view.name, view)
  }

  get(name: string): View | undefined {
    return this.#byName.get(name)
  }

  all(): View[] {
    return [...this.#byName.values()]
  }
}
