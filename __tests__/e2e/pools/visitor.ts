/** Milliseconds between two requests, and the time limit of a response. */
const PAUSE = 100
const PATIENCE = 10_000

/** Requests a page repeatedly, each time over a new connection, until it is ended. */
export class Visitor {
  readonly #url: string
  readonly #open = new Set<Promise<void>>()
  readonly #timer: NodeJS.Timeout
  readonly #failures: string[] = []
  #sent = 0

  constructor(url: string) {
    this.#url = url
    this.#timer = setInterval(() => {
      const asked = this.#ask()
      this.#open.add(asked)
      void asked.finally(() => this.#open.delete(asked))
    }, PAUSE)
  }

  async #ask(): Promise<void> {
    this.#sent++
    const at = new Date().toISOString()
    try {
      const signal = AbortSignal.timeout(PATIENCE)
      const response = await fetch(this.#url, { signal, headers: { connection: 'close' } })
      await response.text()
      if (!response.ok) this.#failures.push(`${at} HTTP ${response.status}`)
    } catch (error) {
      const { message, cause } = error as Error & { cause?: { message?: string } }
      this.#failures.push(`${at} ${message} ${cause?.message ?? ''}`)
    }
  }

  /** Returns how many requests it sent, and why some failed. */
  async end(): Promise<{ readonly sent: number; readonly failures: readonly string[] }> {
    clearInterval(this.#timer)
    await Promise.all(this.#open)
    return { sent: this.#sent, failures: this.#failures }
  }
}
