import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { output } from '../emulator/test-bed.ts'

/** A repository on GitHub, with a ref for each pull request. */
export class Origin {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Creates it with these files on the branch `main`. */
  static async of(folder: string, files: Readonly<Record<string, string>>): Promise<Origin> {
    mkdirSync(folder, { recursive: true })
    const origin = new Origin(folder)
    await origin.#git('init', '--quiet', '--initial-branch', 'main', '.')
    await origin.#commit(files)
    return origin
  }

  /** Commits files on top of a pull request, at first on top of `main`; returns the new commit. */
  async push(number: number, files: Readonly<Record<string, string>>): Promise<string> {
    const ref = `refs/pull/${number}/head`
    const known = await this.#git('for-each-ref', '--format=%(objectname)', ref)
    await this.#git('checkout', '--quiet', '--detach', known.trim() || 'main')
    const sha = await this.#commit(files)
    await this.#git('update-ref', ref, sha)
    await this.#git('checkout', '--quiet', 'main')
    return sha
  }

  /** Returns the commit that is checked out: that of `main`. */
  async head(): Promise<string> {
    return (await this.#git('rev-parse', 'HEAD')).trim()
  }

  async #commit(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    await this.#git('add', '--all')
    await this.#git('commit', '--quiet', '--message', 'Change')
    return this.head()
  }

  #git(...argv: string[]): Promise<string> {
    const who = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.com']
    const env = { PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1' }
    return output('git', [...who, ...argv], { cwd: this.folder, env })
  }
}
