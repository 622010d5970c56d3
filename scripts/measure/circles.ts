import type { Measured } from './measure-file.ts'

/** Sets of files that import each other, types included (Tarjan's strongly connected components). */
export const circlesOf = (files: readonly Measured[]): string[][] => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const lowOf = (path: string): number => low.get(path) ?? 0
  const visit = (path: string): void => {
    index.set(path, index.size)
    low.set(path, index.size - 1)
    stack.push(path)
    for (const next of byPath.get(path)?.imports.keys() ?? []) {
      if (!byPath.has(next)) continue
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(path, Math.min(lowOf(path), lowOf(next)))
    }
    if (lowOf(path) !== index.get(path)) return
    const members = stack.splice(stack.indexOf(path))
    if (members.length > 1) circles.push(members)
  }
  for (const { path } of files) if (!index.has(path)) visit(path)
  return circles
}
