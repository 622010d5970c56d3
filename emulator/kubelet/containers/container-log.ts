import { open } from 'node:fs/promises'

interface LogOptions {
  readonly tailLines?: number
  /** Milliseconds since the epoch. */
  readonly since?: number
  readonly timestamps: boolean
  readonly limitBytes?: number
}

/** Of a larger log only the end is read. */
const MOST_BYTES = 64 << 20

/**
 * A container's log out of its CRI-format file (`time stream F|P text`), a line that was written in
 * parts (P) put together again.
 *
 * @throws ENOENT when there is no log of this run
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
  // What a process wrote last, without the end of a line.
  return [...entries, ...open.values()]
}
