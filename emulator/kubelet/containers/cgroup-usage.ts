import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Usage {
  /** CPU time used so far, in seconds. */
  readonly cpuSeconds: number
  /** Memory in use without the page cache that the kernel can reclaim at once, in bytes. */
  readonly workingSetBytes: number
  /** Time of the reading, in milliseconds since the epoch. */
  readonly at: number
}

/**
 * Reads the usage of one cgroup from the kernel's files; returns undefined once the cgroup is gone.
 */
export type ReadUsage = (cgroupPath: string) => Promise<Usage | undefined>

const orUndefined = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENODEV') return undefined
    throw error
  }
}

const field = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)

export const usageReader =
  (cgroupVersion: 1 | 2, root = '/sys/fs/cgroup'): ReadUsage =>
  (cgroupPath) =>
    orUndefined(() => (cgroupVersion === 2 ? readV2(root, cgroupPath) : readV1(root, cgroupPath)))

const readV1 = async (root: string, path: string): Promise<Usage> => {
  const text = (controller: string, file: string) =>
    readFile(join(root, controller, path, file), 'utf8')
  const [nanoseconds, used, stat] = await Promise.all([
    text('cpuacct', 'cpuacct.usage'),
    text('memory', 'memory.usage_in_bytes'),
    text('memory', 'memory.stat'),
  ])
  return {
    cpuSeconds: Number(nanoseconds) / 1e9,
    workingSetBytes: Math.max(0, Number(used) - field(stat, 'total_inactive_file')),
    at: Date.now(),
  }
}

const readV2 = async (root: string, path: string): Promise<Usage> => {
  const text = (file: string) => readFile(join(root, path, file), 'utf8')
  const [cpu, used, stat] = await Promise.all([
    text('cpu.stat'),
    text('memory.current'),
    text('memory.stat'),
  ])
  return {
    cpuSeconds: field(cpu, 'usage_usec') / 1e6,
    workingSetBytes: Math.max(0, Number(used) - field(stat, 'inactive_file')),
    at: Date.now(),
  }
}
