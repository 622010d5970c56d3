import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** Largest unpacked archive, in bytes; k6's is a sixth of it. */
const LARGEST = 512 * 2 ** 20

/** Size of a header in bytes, and the block size of contents. */
const BLOCK = 512

const field = (header: Buffer, from: number, length: number): string =>
  header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/\0.*/s, '')

/**
 * Returns a regular file of a .tar.gz by its path; undefined if the archive does not contain it.
 * Paths are those of the old header, of at most 100 bytes.
 * @throws zlib's error for data that is not gzip
 */
export const archiveFile = async (archive: Buffer, path: string): Promise<Buffer | undefined> => {
  const tar = await promisify(gunzip)(archive, { maxOutputLength: LARGEST })
  for (let at = 0; at + BLOCK <= tar.length;) {
    const header = tar.subarray(at, at + BLOCK)
    const size = Number.parseInt(field(header, 124, 12), 8)
    // The end is a block of zeros.
    if (Number.isNaN(size)) return undefined
    const start = at + BLOCK
    const isFile = ['', '0'].includes(field(header, 156, 1))
    if (isFile && field(header, 0, 100).replace(/^\.\//, '') === path) {
      return start + size <= tar.length ? tar.subarray(start, start + size) : undefined
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return undefined
}
