import type { IncomingMessage } from 'node:http'

const LARGEST_BODY = 8 * 1024 * 1024

export class BodyTooLarge extends Error {
  constructor() {
    super(`The body is larger than ${LARGEST_BODY} bytes`)
  }
}

/** Reads the whole body of a request. Throws BodyTooLarge above 8 MiB. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
