import type { Measured } from './measure-file.ts'

interface Use {
  readonly unused: readonly string[]
  readonly small: readonly string[]
}

/** Lines. */
export const SMALL = 25

/**
 * Finds exports that no other file imports, and small files of one importer that give no reason.
 */
export const useOf = (files: readonly Measured[], readers: readonly Measured[]): Use => {
  const used = new Map<string, Set<string>>()
  const importers = new Map<string, number>()
  for (const reader of readers) {
    for (const [target, names] of reader.imports) {
      used.set(target, new Set([...(used.get(target) ?? []), ...names]))
      const isTest = reader.path.startsWith('__tests__/')
      importers.set(target, (importers.get(target) ?? 0) + (isTest ? 0 : 1))
    }
  }
  const isUsed = (path: string, name: string) =>
    used.get(path)?.has(name) === true || used.get(path)?.has('*') === true
  return {
    unused: files.flatMap(({ path, exports }) =>
      exports.filter((name) => !isUsed(path, name)).map((name) => `${path}: ${name}`),
    ),
    small: files
      .filter(({ path, lines, hasReason }) => {
        return lines < SMALL && importers.get(path) === 1 && !hasReason
      })
      .map(({ path }) => path),
  }
}
