const keyOf = ({ kind = '', name, namespace }) => `${kind}/${namespace}/${name}`;
/** The newest state of objects in several namespaces, as watches bring it. */
class Placing {
    #byKey = new Map();
    #namespace;
    /** @param namespace of what names none */
    constructor(namespace) {
        this.#namespace = namespace;
    }
    /** To hand to a watch. */
    take = ({ type, view }) => {
        const placed = view.namespace === '' ? { ...view, namespace: this.#namespace } : view;
        if (type === 'DELETED')
            this.#byKey.delete(keyOf(placed));
        else
            this.#byKey.set(keyOf(placed), placed);
    };
    get(place) {
        return this.#byKey.get(keyOf(place));
    }
    all() {
        return [...this.#byKey.values()];
    }
}
export class LiveObjects extends Placing {
}
export class LivePods extends Placing {
}
