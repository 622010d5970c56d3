import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Runs `use` with a folder that is removed afterwards. */
export const inFolder = async <T>(
  parent: string,
  use: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(parent, 'image-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
