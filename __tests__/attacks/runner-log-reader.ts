/**
 * Reads what a step prints like GitHub's runner. Written after github.com/actions/runner at commit
 * 258d6c857db3519913f7deb6004b60172f8043ae (August 2026); the files below are in its src/.
 *
 * Streams. Runner.Worker/Handlers/NodeScriptActionHandler.cs passes standard output and standard error
 * to an OutputManager each, both with the same ActionCommandManager: a command is executed on either
 * stream, and affects both. Runner.Sdk/ProcessInvoker.cs reads them with StreamReader.ReadLine: a line
 * ends with CR LF, LF, or a single CR, and the last line needs no line end. The order of lines on
 * different streams is undefined.
 *
 * Commands. Runner.Worker/ActionCommandManager.cs tries the two forms of Runner.Common/ActionCommand.cs:
 * - `::name key=value,key=value::data` at the start of a line, after String.TrimStart. In data `%0D`,
 *   `%0A` and `%25` are escapes; in values also `%3A` and `%2C`.
 * - else `##[name key=value;key=value]data`, at the first `##[` anywhere in a line. Escapes are `%3B`,
 *   `%0D`, `%0A`, `%5D` and `%25`.
 * The name, compared case-insensitively, must be registered: the extensions that Runner.Common/
 * ExtensionManager.cs lists, and stop-commands. Any other line is shown unchanged.
 *
 * After `stop-commands` with a token as data, commands are shown instead of executed, until one whose
 * name is the token. The token must not be a registered name, and not empty. `add-mask` hides its data
 * and each line of it in later output. `set-env` and `add-path` are refused with an error unless the job
 * allows unsecure commands. Matchers that `add-matcher` loads (Runner.Worker/IssueMatcher.cs) create
 * annotations from lines that are no commands.
 *
 * Two things are read more strictly here than by a runner, so that a test does not depend on them:
 * - ActionCommand.cs searches with StartsWith(string) and IndexOf(string), which are culture-sensitive:
 *   with ICU, ignorable characters (zero-width space, soft hyphen, NUL...) may be in between. Here they
 *   are treated as absent.
 * - White space is that of Char.IsWhiteSpace, plus U+001C to U+001F, U+180E and U+FEFF, which are or
 *   were white space elsewhere.
 */

/** The command in one line. */
export interface RunnerCommand {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const REGISTERED = [
  ...['stop-commands', 'set-env', 'set-output', 'save-state', 'add-path', 'add-mask'],
  ...['add-matcher', 'remove-matcher', 'warning', 'error', 'notice', 'debug'],
  ...['group', 'endgroup', 'echo'],
]

const ignored = /\p{Default_Ignorable_Code_Point}|(?![\s\x85])\p{Cc}/gu
const leadingWhiteSpace = /^[\s\x85]+/u

/** One syntax of commands: how properties are separated and what is escaped in texts. */
interface Form {
  readonly pattern: RegExp
  readonly separator: string
  readonly valueEscapes: readonly string[]
  readonly dataEscapes: readonly string[]
}

const forms: readonly Form[] = [
  {
    pattern: /^::(.*?)::(.*)$/su,
    separator: ',',
    valueEscapes: ['\r', '\n', ':', ',', '%'],
    dataEscapes: ['\r', '\n', '%'],
  },
  {
    pattern: /##\[(.*?)\](.*)$/su,
    separator: ';',
    valueEscapes: [';', '\r', '\n', ']', '%'],
    dataEscapes: [';', '\r', '\n', ']', '%'],
  },
]

const unescape = (text: string, characters: readonly string[]): string =>
  characters.reduce((result, character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
    return result.replaceAll(`%${code}`, character)
  }, text)

/** Returns the command that the runner sees in a line; undefined if it only shows the line. */
export const parseCommand = (
  line: string,
  registered: ReadonlySet<string> = new Set(REGISTERED),
): RunnerCommand | undefined => {
  const text = line.replaceAll(ignored, '').replace(leadingWhiteSpace, '')
  for (const { pattern, separator, valueEscapes, dataEscapes } of forms) {
    const [, info = '', data = ''] = pattern.exec(text) ?? []
    const [, name = '', list = ''] = /^([^ ]*) ?(.*)$/su.exec(info) ?? []
    if (!registered.has(name.toLowerCase())) continue
    const pairs = list.split(separator).map((pair) => /^([^=]+)=(.+)$/su.exec(pair.trim()))
    const properties = pairs
      .filter((pair) => pair !== null)
      .map(([, key = '', value = '']) => [key.toLowerCase(), unescape(value, valueEscapes)])
    return {
      name: name.toLowerCase(),
      properties: Object.fromEntries(properties) as Record<string, string>,
      data: unescape(data, dataEscapes),
    }
  }
  return undefined
}

export type Stream = 'stdout' | 'stderr'

/**
 * Collects a step's effects on the runner through its two streams, and the log as its readers see
 * it.
 */
export class RunnerLogReader {
  /** The executed commands, in order. */
  readonly commands: RunnerCommand[] = []
  readonly #shown: string[] = []
  readonly #secrets = new Set<string>()
  readonly #registered = new Set(REGISTERED)
  readonly #rest: Record<Stream, string> = { stdout: '', stderr: '' }
  #stopToken: string | undefined

  /** Takes output as it arrives, in pieces of any size. */
  take(text: string, stream: Stream): void {
    const all = this.#rest[stream] + text
    // Only the next piece shows whether a CR at the end is half of a CR LF.
    const lines = all.split(/\r\n|\n|\r(?!$)/)
    this.#rest[stream] = lines.pop() ?? ''
    for (const line of lines) this.#read(line)
  }

  /** Call it when the process has ended. */
  end(): this {
    for (const stream of ['stdout', 'stderr'] as const) {
      const rest = this.#rest[stream].replace(/\r$/, '')
      this.#rest[stream] = ''
      if (rest !== '') this.#read(rest)
    }
    return this
  }

  /** The log as it is stored and shown, each line with the masks that were known at the time. */
  get log(): string {
    return this.#shown.join('\n')
  }

  /** Returns the data of all commands of one name. */
  dataOf(name: string): string[] {
    return this.commands.filter((command) => command.name === name).map(({ data }) => data)
  }

  #read(line: string): void {
    const command = parseCommand(line, this.#registered)
    if (command === undefined) return this.#show(line)
    if (this.#stopToken !== undefined) {
      if (command.name === this.#stopToken) this.#resume()
      return this.#show(line)
    }
    this.commands.push(command)
    this.#obey(command, line)
  }

  #obey({ name, data }: RunnerCommand, line: string): void {
    if (name === 'stop-commands') {
      this.#show(line)
      if (data === '' || this.#registered.has(data.toLowerCase())) return
      this.#stopToken = data.toLowerCase()
      this.#registered.add(this.#stopToken)
    } else if (name === 'add-mask') {
      const lines = [data, ...data.split(/[\r\n]/)].map((one) => one.trim())
      for (const secret of lines) if (secret !== '') this.#secrets.add(secret)
    } else if (['error', 'warning', 'notice', 'debug', 'group', 'endgroup'].includes(name)) {
      this.#show(`##[${name}]${data}`)
    }
  }

  #resume(): void {
    this.#registered.delete(this.#stopToken ?? '')
    this.#stopToken = undefined
  }

  #show(line: string): void {
    let masked = line
    for (const secret of this.#secrets) masked = masked.replaceAll(secret, '***')
    this.#shown.push(masked)
  }
}
