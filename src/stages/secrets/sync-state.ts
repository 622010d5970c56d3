import { at, count, list, text } from '../../values/json.ts'

/** The operator's progress with an ExternalSecret. */
type SyncState =
  | { readonly is: 'synced' }
  /** Its current form has not been processed yet. */
  | { readonly is: 'waiting' }
  | { readonly is: 'failed'; readonly text: string }

/** The Ready condition of an ExternalSecret or a store. */
export const readyOf = (object: unknown): unknown =>
  list(at(object, 'status', 'conditions')).find((one) => at(one, 'type') === 'Ready')

/** The operator records the generation that it synced, with a hash of labels and annotations. */
const isOfNow = (object: unknown): boolean => {
  const synced = text(at(object, 'status', 'syncedResourceVersion'))
  const generation = count(at(object, 'metadata', 'generation'), Number.NaN)
  return synced === '' || Number.isNaN(generation) || synced.startsWith(`${generation}-`)
}

/** Undefined stands for an object that is not there. */
export const syncStateOf = (object: unknown): SyncState => {
  const ready = readyOf(object)
  const status = text(at(ready, 'status'))
  if (status === 'True') return { is: isOfNow(object) ? 'synced' : 'waiting' }
  if (status !== 'False') return { is: 'waiting' }
  return { is: 'failed', text: text(at(ready, 'message')) || text(at(ready, 'reason')) }
}

/** The names in the vault that an ExternalSecret reads. */
export const vaultNamesOf = (object: unknown): readonly string[] => {
  const spec = at(object, 'spec')
  const names = [
    ...list(at(spec, 'data')).map((one) => text(at(one, 'remoteRef', 'key'))),
    ...list(at(spec, 'dataFrom')).map((one) => text(at(one, 'extract', 'key'))),
  ]
  return [...new Set(names.filter((name) => name !== ''))]
}
