import { parseCommand } from '../__tests__/attacks/runner-log-reader.ts'

/** Shows a step's output like GitHub's log: secrets masked, groups and annotations readable. */
export class RunnerLog {
  readonly #write: (line: string) => void
  readonly #secrets = new Set<string>()
  #rest = ''

  constructor(write: (line: string) => void) {
    this.#write = write
  }

  /** Takes output as it arrives; shows each line once it is complete. */
  take(text: string): void {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#show(line)
  }

  /** Shows what is left of a last line without a newline. */
  end(): void {
    if (this.#rest !== '') this.#show(this.#rest)
    this.#rest = ''
  }

  #show(line: string): void {
    const command = parseCommand(line)
    if (!command) return this.#write(this.#mask(line))
    const { name, data: text } = command
    if (name === 'add-mask') this.#secrets.add(text)
    else if (name === 'group') this.#write(this.#mask(`▾ ${text}`))
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      const shown = this.#mask(`${name[0]?.toUpperCase()}${name.slice(1)}: ${text}`)
      shown.split('\n').forEach((one) => this.#write(one))
    }
  }

  #mask(line: string): string {
    let masked = line
    for (const secret of this.#secrets) {
      if (secret !== '') masked = masked.replaceAll(secret, '***')
    }
    return masked
  }
}
