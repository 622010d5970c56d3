import type { Fields } from '../../../values/fields.ts'
import { KubectlWatch } from './kubectl-watch.ts'
import type { Seen, Watch } from '../kubernetes.ts'

const keyOf = (object: Fields): string => {
  const metadata = object.fields('metadata')
  return `${metadata.optionalText('namespace') ?? ''}/${metadata.text('name')}`
}

/** How a watch reads its events. */
interface Reading<V> {
  readonly view: (object: Fields) => V
  readonly onSeen: (seen: Seen<V>) => void
  /** All objects of the watch, in their current state. */
  readonly list: () => Promise<readonly Fields[]>
}

/**
 * A watch that also reports deletions that happened while the API server was unavailable. A
 * restarted watch shows only what exists; a list finds what is gone.
 */
export const gaplessWatch = <V>(
  args: readonly string[],
  { view, onSeen, list }: Reading<V>,
): Watch => {
  const known = new Map<string, V>()
  let isComparing = false
  const compare = async (): Promise<void> => {
    // Objects created after this cannot be among the missing.
    const before = [...known]
    const there = new Set((await list()).map(keyOf))
    for (const [key, last] of before) {
      if (there.has(key) || known.get(key) !== last) continue
      known.delete(key)
      onSeen({ type: 'DELETED', view: last })
    }
  }
  const onRestart = () => {
    if (isComparing) return
    isComparing = true
    // A failed list is retried at the next restart of the watch.
    void compare()
      .catch(() => undefined)
      .finally(() => (isComparing = false))
  }
  const onEvent = (event: Fields): void => {
    const type = event.text('type')
    if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED') return
    const object = event.fields('object')
    const seen = view(object)
    if (type === 'DELETED') known.delete(keyOf(object))
    else known.set(keyOf(object), seen)
    onSeen({ type, view: seen })
  }
  return new KubectlWatch(args, onEvent, onRestart)
}
