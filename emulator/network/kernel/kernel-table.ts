import { run } from '../../process.ts'
import { insideNamespace } from '../namespace.ts'

/** Users of sudo keep their PATH, and Debian's has no folder of administrators' programs. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }

/** One nft table in the emulator's network namespace, replaced as a whole when its text changes. */
export class KernelTable {
  readonly #name: string
  #newest = ''
  #inForce = ''
  #before: Promise<void> = Promise.resolve()

  /** `name`: the emulator's. */
  constructor(name: string) {
    this.#name = name
  }

  /**
   * Puts this text in force, unless it already is or a newer one has come since.
   *
   * @throws Error with the output of nft; what was in force before still is
   */
  apply(text: string): Promise<void> {
    this.#newest = text
    const turn = this.#before.then(async () => {
      if (text !== this.#newest || text === this.#inForce) return
      // All of it or nothing, in one transaction of the kernel.
      const [command = '', ...argv] = insideNamespace(this.#name, ['nft', '-f', '-'])
      await run(command, argv, { doing: 'giving the kernel rules', seconds: 20, input: text, env })
      this.#inForce = text
    })
    this.#before = turn.catch(() => undefined)
    return turn
  }
}
