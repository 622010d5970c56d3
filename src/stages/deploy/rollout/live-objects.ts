import type { LiveObject, Pod, Seen } from '../../../clients/kubernetes/kubernetes.ts'

interface Placed {
  readonly name: string
  readonly namespace: string
  readonly kind?: string
}

const keyOf = ({ kind = '', name, namespace }: Placed): string => `${kind}/${namespace}/${name}`

/** The latest state of objects in several namespaces, from watches. */
class Placing<T extends Placed> {
  readonly #byKey = new Map<string, T>()
  readonly #namespace: string

  /** @param namespace of objects that name none */
  constructor(namespace: string) {
    this.#namespace = namespace
  }

  /** To hand to a watch. */
  readonly take = ({ type, view }: Seen<T>): void => {
    const placed = view.namespace === '' ? { ...view, namespace: this.#namespace } : view
    if (type === 'DELETED') this.#byKey.delete(keyOf(placed))
    else this.#byKey.set(keyOf(placed), placed)
  }

  get(place: Placed): T | undefined {
    return this.#byKey.get(keyOf(place))
  }

  all(): T[] {
    return [...this.#byKey.values()]
  }
}

export class LiveObjects extends Placing<LiveObject> {}
export class LivePods extends Placing<Pod> {}
