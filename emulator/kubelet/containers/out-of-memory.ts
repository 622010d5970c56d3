import { closeSync, constants, openSync, readSync } from 'node:fs'

/**
 * Whether the kernel killed this container for exceeding its memory limit. podman misses this under
 * cgroups v1, and when the container is known to have ended, its cgroup with the counters is gone;
 * the kernel log still names the cgroup and the process.
 */
export const isOutOfMemory = (containerId: string, pid: number | undefined): boolean => {
  return kernelLog().some((line) => isOomLine(line, containerId, pid))
}

export const isOomLine = (line: string, containerId: string, pid: number | undefined): boolean => {
  if (line.includes('oom-kill:') && line.includes(containerId)) return true
  return pid !== undefined && line.includes(`Memory cgroup out of memory: Killed process ${pid} `)
}

/** Returns the lines that /dev/kmsg holds now; none if it may not be read. */
const kernelLog = (): string[] => {
  let file: number
  try {
    file = openSync('/dev/kmsg', constants.O_RDONLY | constants.O_NONBLOCK)
  } catch {
    return []
  }
  const lines: string[] = []
  const buffer = Buffer.alloc(8192)
  try {
    // Each read returns one record: EAGAIN at the end, EPIPE where the kernel overwrote old
    // records.
    for (let tries = 0; tries < 100_000; tries++) {
      try {
        const length = readSync(file, buffer)
        if (length === 0) break
        const line = buffer.toString('utf8', 0, length)
        if (line.includes('oom') || line.includes('out of memory')) lines.push(line)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') break
      }
    }
  } finally {
    closeSync(file)
  }
  return lines
}
