import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks per second in /proc, the same on every Linux machine that Node runs on. */
const ticksASecond = 100

export interface Usage {
  /** Seconds of CPU since the processes started. */
  readonly cpuSeconds: number
  /** Resident memory; memory that several share counts for each. */
  readonly megabytes: number
  readonly processes: number
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process ended between two samples.
    return ''
  }
}

/**
 * Returns the fields of /proc/PID/stat after the name, which may contain anything: state, parent, …
 */
const statOf = (pid: string): string[] =>
  read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []

const residentMegabytes = (pid: string): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

/** Returns these processes and all their descendants. */
const withDescendants = (pids: readonly number[]): string[] => {
  const parents = new Map(
    readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map((pid) => [pid, statOf(pid)[1] ?? '']),
  )
  const found = new Set(pids.map(String))
  for (let size = 0; size !== found.size;) {
    size = found.size
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid)
  }
  return [...found]
}

/** Returns the usage of these processes and all that they started. */
export const usageOf = (pids: readonly number[]): Usage => {
  const all = withDescendants(pids)
  const ticks = all.map((pid) => {
    const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number)
    return user + system
  })
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    cpuSeconds: sum(ticks) / ticksASecond,
    megabytes: sum(all.map(residentMegabytes)),
    processes: all.length,
  }
}
