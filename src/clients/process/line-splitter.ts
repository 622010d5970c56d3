/** Most characters of a line; longer ones are split, to bound memory. */
const LONGEST = 2 ** 20

/** Cuts a stream of text into lines, whatever pieces it comes in. */
export class LineSplitter {
  readonly #onLine: (line: string) => void
  #rest = ''

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  push(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/)
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#onLine(line)
    if (this.#rest.length > LONGEST) this.end()
  }

  /** Passes on a last line without a newline. */
  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest)
    this.#rest = ''
  }
}
