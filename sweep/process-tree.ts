import { readdirSync, readFileSync } from 'node:fs'

/** Kills a process and all its descendants at once, as when a machine is lost. */
export const killTree = (root: number | undefined): void => {
  // A process that never started has no id, and 0 would be the sweep's own group.
  if (!root) return
  for (const pid of [root, ...descendants(root)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}

const descendants = (root: number): number[] => {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    const parent = parentOf(entry)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const found: number[] = []
  for (let next = children.get(root) ?? []; next.length > 0;) {
    found.push(...next)
    next = next.flatMap((pid) => children.get(pid) ?? [])
  }
  return found
}

const parentOf = (entry: string): number | undefined => {
  if (!/^\d+$/.test(entry)) return undefined
  try {
    // "1234 (name) S 1 …": the name may contain anything.
    return Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
