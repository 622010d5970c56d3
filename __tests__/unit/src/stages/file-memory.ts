import type { KeptTexts } from '../../../../src/clients/kept-texts.ts'
import type { TextFile } from '../../../../src/clients/text-file.ts'

/** Files in memory, by path, and the order of what happens to them. */
export const fileMemory = (given: Readonly<Record<string, string>> = {}) => {
  const content = new Map(Object.entries(given))
  const order: string[] = []
  const open = (path: string): TextFile => ({
    path,
    read: async () => content.get(path),
    write: async (text) => {
      order.push(`write ${path}`)
      content.set(path, text)
    },
    remove: async () => {
      order.push(`remove ${path}`)
      content.delete(path)
    },
  })
  return { content, order, open }
}

/** Kept texts in memory; `left` are those that nobody took back. */
export const keptMemory = () => {
  const left = new Map<string, string>()
  let count = 0
  const kept: KeptTexts = {
    keep: async (text) => {
      const path = `/kept/${++count}`
      left.set(path, text)
      return path
    },
    recall: async (path) => {
      const text = left.get(path)
      left.delete(path)
      return text
    },
  }
  return { kept, left }
}
