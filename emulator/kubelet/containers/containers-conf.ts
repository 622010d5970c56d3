import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Runtime = 'runc' | 'crun'

/** Properties of this machine that decide how podman has to be configured. */
interface Machine {
  readonly cgroupVersion: 1 | 2
  /** Without CAP_SYS_RESOURCE, podman's default ulimits make every start fail. */
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
 * Returns the containers.conf of the emulator's own podman. cgroupfs gives paths that can be read
 * without systemd; under cgroups v1 only runc can start containers; the default event log may be
 * journald, which is shared with others.
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
    // Lock files in our own folder: by default all podmans of root share one shared-memory segment.
    'lock_type = "file"',
    // Debian's podman 4 would otherwise look for CNI plugins, which are rarely installed now, and
    // complain.
    '[network]',
    'network_backend = "netavark"',
    '',
  ].join('\n')
}
