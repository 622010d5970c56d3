import type { Backups } from '../../../../src/clients/files/backups.ts'
import type { TextFile } from '../../../../src/clients/files/text-file.ts'

/** Files in memory, by path, with the order of all operations. */
export const fileMemory = (given: Readonly<Record<string, string>> = {}) => {
  const content = new Map(Object.entries(given))
  const modes = new Map(Object.keys(given).map((path) => [path, 0o644]))
  const order: string[] = []
  const open = (path: string): TextFile => ({
    path,
    read: async () => content.get(path),
    mode: async () => modes.get(path),
    write: async (text, _id, mode = 0o600) => {
      order.push(`write ${path}`)
      content.set(path, text)
      modes.set(path, mode)
    },
    discard: async () => undefined,
    remove: async () => {
      order.push(`remove ${path}`)
      content.delete(path)
      modes.delete(path)
    },
  })
  return { content, modes, order, open }
}

/** Backups in memory; `left` contains those that were not restored. */
export const keptMemory = (order: string[] = []) => {
  const left = new Map<string, string>()
  let count = 0
  const kept: Backups = {
    newId: () => `kept-${++count}`,
    keep: async (id, text) => {
      order.push('keep')
      left.set(id, text)
    },
    recall: async (id) => {
      const text = left.get(id)
      left.delete(id)
      return text
    },
  }
  return { kept, left }
}
