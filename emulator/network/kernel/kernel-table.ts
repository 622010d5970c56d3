import { run } from '../../process.ts'
import { insideNamespace } from '../namespace.ts'

/** A sudo user keeps their PATH, and Debian's default PATH lacks the sbin folders. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }

/** One nft table in the emulator's network namespace, replaced as a whole when its text changes. */
export class KernelTable {
  readonly #name: string
  #newest = ''
  #inForce = ''
  #before: Promise<void> = Promise.resolve()

  /** @param name the emulator's name */
  constructor(name: string) {
    this.#name = name
  }

  /**
   * Puts this text in force, unless it already is or a newer one has arrived since.
   *
   * @throws Error with the output of nft; the previous text then stays in force
   */
  apply(text: string): Promise<void> {
    this.#newest = text
    const turn = this.#before.then(async () => {
      if (text !== this.#newest || text === this.#inForce) return
      // All or nothing, in one kernel transaction.
      const [command = '', ...argv] = insideNamespace(this.#name, ['nft', '-f', '-'])
      await run(command, argv, { doing: 'giving the kernel rules', seconds: 20, input: text, env })
      this.#inForce = text
    })
    this.#before = turn.catch(() => undefined)
    return turn
  }
}
