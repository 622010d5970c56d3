import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installWithApt } from './apt.ts'

// catatonit is the pause process of every pod; without aardvark-dns podman 4 creates no network.
const packages = [
  ...['podman', 'runc', 'netavark', 'aardvark-dns', 'catatonit'],
  ...['iproute2', 'nftables'],
]

/**
 * Ensures that podman and what pods' networks need are there; installs them with apt on Debian and
 * Ubuntu.
 *
 * @throws Error with one line that says what to install, if it cannot be installed
 */
export const ensurePodman = async (say: (line: string) => void): Promise<void> => {
  const missing = missingPrograms()
  if (missing.length === 0) return
  await installWithApt(packages, `pods need ${missing.join(', ')}`, say)
}

const missingPrograms = (): string[] => {
  const libraries = ['/usr/lib/podman', '/usr/libexec/podman', '/usr/bin', '/usr/sbin']
  const onPath = (name: string): boolean =>
    spawnSync('which', [name], { stdio: 'ignore' }).status === 0
  const anywhere = (name: string): boolean =>
    onPath(name) || libraries.some((folder) => existsSync(`${folder}/${name}`))
  const programs = ['podman', 'netavark', 'aardvark-dns', 'catatonit', 'ip', 'nsenter', 'nft']
  const runtime = onPath('runc') || onPath('crun') ? [] : ['runc']
  return [...programs.filter((name) => !anywhere(name)), ...runtime]
}
