import { readFileSync, readdirSync } from 'node:fs'

/** Returns the pids of podman and its helpers that have an argument containing this text. */
export const podmanProcesses = (text: string): number[] => {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      const [program = '', ...argv] = commandLine(pid)
      return (
        /(^|\/)(podman|conmon|runc|crun)$/.test(program) &&
        argv.some((argument) => argument.includes(text))
      )
    })
}

const commandLine = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
