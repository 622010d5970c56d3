import type { Context } from '../../emulator/oci/core/context.ts'
import type { Stored } from '../../emulator/oci/core/store.ts'

type Saved = Record<string, { items: { value: Stored }[] }>

const copyOf = (store: Context['store']): Saved => JSON.parse(JSON.stringify(store)) as Saved

/** Saves OCI's state; the returned function restores it. */
export const savedState = ({ store }: Pick<Context, 'store'>): () => void => {
  const start = copyOf(store)
  return () => {
    for (const [name, { items }] of Object.entries(copyOf(store))) {
      const kept = new Map((start[name]?.items ?? []).map(({ value }) => [value.id, value]))
      const collection = store.collection(name)
      for (const { value } of items) if (!kept.has(value.id)) collection.delete(value.id)
      for (const value of kept.values()) collection.put(value)
    }
  }
}
