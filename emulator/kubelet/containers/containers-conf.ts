import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Runtime = 'runc' | 'crun'

/** What of this machine decides how podman has to be configured. */
interface Machine {
  readonly cgroupVersion: 1 | 2
  /** Without CAP_SYS_RESOURCE podman's default ulimits make every start fail. */
  readonly canRaiseLimits: boolean
  readonly runtimes: readonly Runtime[]
}

const capSysResource = 24n

export const detectMachine = (): Machine => {
  const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return {
    cgroupVersion: existsSync('/sys/fs/cgroup/cgroup.controllers') ? 2 : 1,
    canRaiseLimits: ((BigInt(`0x${effective ?? '0'}`) >> capSysResource) & 1n) === 1n,
    runtimes: (['crun', 'runc'] as const).filter(isOnPath),
  }
}

const isOnPath = (program: string): boolean => {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/bin', '/sbin']
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** @throws Error when no OCI runtime that works here is installed */
export const ociRuntime = ({ cgroupVersion, runtimes }: Machine): Runtime => {
  const runtime = runtimes.find((each) => cgroupVersion === 2 || each === 'runc')
  if (!runtime) throw new Error('pods need an OCI runtime: install "runc"')
  return runtime
}

/**
 * containers.conf for our podman only. cgroupfs gives paths that can be read without systemd; with
 * cgroups v1 only runc starts anything; the default event log may be journald, which is not ours.
 *
 * @throws Error when no OCI runtime that works here is installed
 */
export const containersConf = (machine: Machine): string => {
  const limits = '["nofile=4096:4096", "nproc=4096:4096"]'
  return [
    '[containers]',
    ...(machine.canRaiseLimits ? [] : [`default_ulimits = ${limits}`]),
    'log_driver = "k8s-file"',
    '[engine]',
    `runtime = "${ociRuntime(machine)}"`,
    'cgroup_manager = "cgroupfs"',
    'events_logger = "file"',
    // Locks in our own folder: the usual ones are one shared memory for all podmans of root.
    'lock_type = "file"',
    // Debian's podman 4 would search for CNI plugins, which are rarely installed now, and complain.
    '[network]',
    'network_backend = "netavark"',
    '',
  ].join('\n')
}
