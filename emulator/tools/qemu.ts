import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../process.ts'
import { enginesToTest } from './engines.ts'
import { toolsFolder } from './modules.ts'

const PACKAGE = 'qemu-user-static'

/** A processor that no test machine has, as Go and QEMU name it. */
export const foreignProcessor = 's390x'

/** Returns the program that emulates this processor. For tests only. */
export const qemu = (): string => join(toolsFolder(), PACKAGE, `qemu-${foreignProcessor}-static`)

/**
 * Extracts QEMU from the distribution's package, on Debian and Ubuntu, without installing it: that
 * would register it with the kernel for every program on the machine.
 *
 * @throws Error with one line that says what failed
 */
export const ensureQemu = async (say: (line: string) => void): Promise<void> => {
  if (existsSync(qemu()) || !enginesToTest().includes('docker')) return
  say(`unpacking ${PACKAGE}, which is not installed`)
  const folder = mkdtempSync(join(tmpdir(), 'qemu-'))
  try {
    const doing = `fetching ${PACKAGE} with apt, for tests of builds for another processor,`
    const options = { doing, seconds: 300, cwd: folder }
    await run('apt-get', ['download', '-qq', PACKAGE], options)
    const [archive = ''] = readdirSync(folder)
    await run('dpkg-deb', ['-x', archive, 'unpacked'], options)
    mkdirSync(dirname(qemu()), { recursive: true })
    const partial = `${qemu()}.partial-${process.pid}`
    copyFileSync(join(folder, 'unpacked/usr/bin', `qemu-${foreignProcessor}-static`), partial)
    renameSync(partial, qemu())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
