import { inertText } from './inert-text.ts'

/**
 * Makes everything inert that this process writes to a stream, including Node and dependencies.
 * Passes on complete lines.
 *
 * @returns a writer that bypasses this, for our own commands only
 */
export const closeGate = (stream: NodeJS.WriteStream): ((line: string) => void) => {
  const pass = stream.write.bind(stream)
  let rest = ''
  const flush = (): void => {
    if (rest !== '') pass(`${inertText(rest)}\n`)
    rest = ''
  }
  stream.write = (
    chunk: Uint8Array | string,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    const text = rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
    const end = text.lastIndexOf('\n') + 1
    rest = text.slice(end)
    return pass(inertText(text.slice(0, end)), typeof encoding === 'function' ? encoding : done)
  }
  process.on('exit', flush)
  return (line) => {
    flush()
    pass(`${line}\n`)
  }
}
