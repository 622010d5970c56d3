// One run of the tests: whatever it starts and writes is gone at its end, even if it is interrupted.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bySudo, isRoot } from './machine.mjs'
import { announce, node } from './setup.mjs'

export class TestRun {
  /** Holds temporary files of the tests and the state of their emulators; short, because it contains sockets. */
  folder = mkdtempSync(join(tmpdir(), 'oke-'))
  interrupted = false
  #end = () => {}
  #usedSudo = false

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => this.#interrupt())
  }

  /**
   * Runs Node's Jest to its end, and shows its output and how long it took; never after an interruption.
   *
   * @param {{ title: string, argv: string[], asRoot: boolean }} of
   * @returns {Promise<boolean>} whether it was green
   */
  async jest({ title, argv, asRoot }) {
    if (this.interrupted) return false
    const ended = announce(title)
    const sudo = asRoot && !isRoot()
    const { file, args, env } = sudo ? this.#bySudo(argv) : this.#asCaller(argv)
    // A separate process group, so that all of it can be ended.
    const child = spawn(file, args, {
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    // The caller cannot send signals to a process of root.
    const kill = ['kill', '-TERM', '--', `-${child.pid}`]
    this.#end = () => runToEnd(sudo ? bySudo(kill, {}) : kill)
    const code = await new Promise((done) => child.once('error', done).once('close', done))
    this.#end = () => {}
    ended()
    return code === 0
  }

  #asCaller(argv) {
    return { file: node, args: argv, env: { ...process.env, ...this.#variables() } }
  }

  /**
   * Gives root its own environment and home: the caller could not change what root wrote into their
   * caches. Only the emulator's binaries and Oracle's clients are shared.
   */
  #bySudo(argv) {
    this.#usedSudo = true
    const home = join(this.folder, 'home')
    const cache = join(home, '.cache', 'oke-virtual-nodes-actions')
    const callers = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
    mkdirSync(join(home, '.cache'), { recursive: true })
    if (!existsSync(cache)) symlinkSync(join(callers, 'oke-virtual-nodes-actions'), cache)
    const { PATH, E2E_EMULATOR } = process.env
    const variables = { PATH, E2E_EMULATOR, HOME: home, ...this.#variables() }
    const [file, ...args] = bySudo([node, ...argv], variables)
    return { file, args, env: process.env }
  }

  #variables() {
    // An emulator that is up already has its state where it was started.
    const callers = process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state')
    return {
      NODE_OPTIONS: '--experimental-vm-modules',
      NODE_NO_WARNINGS: '1',
      TMPDIR: this.folder,
      XDG_STATE_HOME: process.env.E2E_EMULATOR ? callers : this.folder,
    }
  }

  #interrupt() {
    if (this.interrupted) return
    this.interrupted = true
    console.log('\nInterrupted: ending what was started')
    this.#end()
  }

  /** Ends the emulators that are still up and removes the folder; gives files of root to the caller. */
  end() {
    const emulators = join(this.folder, 'oke-emulator')
    for (const name of existsSync(emulators) ? readdirSync(emulators) : []) {
      const env = { ...process.env, XDG_STATE_HOME: this.folder }
      spawnSync(node, ['emulator/cli.ts', 'down', '--name', name], { env, stdio: 'inherit' })
    }
    if (!this.#usedSudo) {
      // A failed test may leave read-only files, e.g. an image's layers.
      runToEnd(['chmod', '-R', 'u+rwX', this.folder])
      return rmSync(this.folder, { recursive: true, force: true })
    }
    const owner = `${process.getuid()}:${process.getgid()}`
    const chown = ['chown', '-h', owner, '{}', '+']
    runToEnd(bySudo(['find', '.', '-xdev', '-user', '0', '-exec', ...chown], {}))
    runToEnd(bySudo(['rm', '-rf', this.folder], {}))
  }
}

const runToEnd = ([file, ...argv]) => spawnSync(file, argv, { stdio: 'inherit' })
