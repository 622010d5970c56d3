import { open } from 'node:fs/promises'

interface LogOptions {
  readonly tailLines?: number
  /** Milliseconds since the epoch. */
  readonly since?: number
  readonly timestamps: boolean
  readonly limitBytes?: number
}

/** Only the end of a larger log is read. */
const MOST_BYTES = 64 << 20

/**
 * Reads a container's log from its CRI-format file (`time stream F|P text`) and joins lines that
 * were written in parts (P).
 *
 * @throws ENOENT when this run has no log
 */
export const readContainerLog = async (file: string, options: LogOptions): Promise<Buffer> => {
  const entries = joinParts((await readEnd(file)).split('\n'))
  const recent = entries.filter(({ time }) => Date.parse(time) >= (options.since ?? 0))
  const { tailLines, limitBytes } = options
  const wanted = tailLines === undefined ? recent : tailLines > 0 ? recent.slice(-tailLines) : []
  const lines = wanted.map(({ time, text }) => (options.timestamps ? `${time} ${text}` : text))
  const bytes = Buffer.from(lines.join(''))
  return limitBytes === undefined ? bytes : bytes.subarray(0, limitBytes)
}

const readEnd = async (file: string): Promise<string> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, MOST_BYTES)
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await handle.read(buffer, 0, length, size - length)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

interface Entry {
  readonly time: string
  readonly text: string
}

const joinParts = (lines: readonly string[]): Entry[] => {
  const entries: Entry[] = []
  const open = new Map<string, Entry>()
  for (const line of lines) {
    const match = /^(\S+) (stdout|stderr) ([FP]) ?(.*)$/s.exec(line)
    if (!match) continue
    const [, time = '', stream = '', tag, text = ''] = match
    const begun = open.get(stream)
    const whole = { time: begun?.time ?? time, text: (begun?.text ?? '') + text }
    if (tag === 'P') open.set(stream, whole)
    else {
      open.delete(stream)
      entries.push({ time: whole.time, text: `${whole.text}\n` })
    }
  }
  // Output at the end that has no newline yet.
  return [...entries, ...open.values()]
}
