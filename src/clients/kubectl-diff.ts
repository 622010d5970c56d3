import type { ObjectDifference } from './kubernetes.ts'

/** `apps.v1.Deployment.shop.edge`, as kubectl names the files that it compares. */
const fileName = /\/MERGED-[^/]*\/(?:.*?\.)?([A-Z][A-Za-z0-9]*)\.([a-z0-9-]*)\.([^/\s]+)$/

/** The API server counts this up for every change; it is none by itself. */
const isGeneration = (line: string): boolean => /^[-+] {2}generation: \d+$/.test(line)

const parseOne = (part: string): ObjectDifference[] => {
  const [head = '', ...rest] = part.split('\n')
  const [, kind, , name] = fileName.exec(head) ?? []
  if (kind === undefined || name === undefined) return []
  const start = rest.findIndex((line) => line.startsWith('@@'))
  const lines = rest.slice(start).filter((line) => /^[-+]/.test(line) && !isGeneration(line))
  if (start < 0 || lines.length === 0) return []
  return [{ kind, name, isMissing: rest[start]?.startsWith('@@ -0,0 ') ?? false, lines }]
}

/** The objects in the output of `kubectl diff` with `diff -u -N`. */
export const parseDiff = (output: string): ObjectDifference[] =>
  output.split(/^diff (?=.*\/MERGED-)/m).flatMap(parseOne)
