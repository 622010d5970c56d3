import type { Duplex } from 'node:stream'

const LONGEST = 1024

/**
 * Reads up to the first line feed and leaves the rest in the stream. Throws when the stream ends
 * first, the line is longer than 1 KiB, or reading takes longer than `timeoutMs`.
 */
export const readFirstLine = (stream: Duplex, timeoutMs: number): Promise<string> => {
  return new Promise((resolve, reject) => {
    const read = (): void => {
      const chunk = stream.read() as Buffer | null
      if (!chunk) return
      seen = Buffer.concat([seen, chunk])
      const at = seen.indexOf(10)
      if (at < 0 && seen.length <= LONGEST) return
      if (at < 0) return finish(new Error('the first line is too long'))
      const rest = seen.subarray(at + 1)
      finish(undefined, seen.subarray(0, at).toString('utf8'))
      if (rest.length > 0) stream.unshift(rest)
    }
    let seen = Buffer.alloc(0)
    const finish = (error?: Error, line = ''): void => {
      clearTimeout(timer)
      stream.off('readable', read).off('error', finish).off('end', ended).off('close', ended)
      if (error) reject(error)
      else resolve(line)
    }
    const ended = (): void => finish(new Error('the connection ended before its first line'))
    const timer = setTimeout(
      () => finish(new Error(`no first line within ${timeoutMs} ms`)),
      timeoutMs,
    )
    stream.on('readable', read).on('error', finish).on('end', ended).on('close', ended)
    read()
  })
}
