import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** A program in the tool cache of a runner. */
interface CachedTool {
  readonly name: string
  readonly version: string
  readonly architecture: string
}

const may = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  )

/** Whether a program is in one of the folders of PATH. */
export const isOnPath = async (name: string, path: string): Promise<boolean> => {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  const found = await Promise.all(folders.map((folder) => may(join(folder, name), constants.X_OK)))
  return found.includes(true)
}

/** The layout of GitHub's own setup actions and runner images. */
const folderOf = (root: string, { name, version, architecture }: CachedTool): string =>
  join(root, name, version, architecture)

/** The marker next to the folder once it is complete. */
const markerOf = (folder: string): string => `${folder}.complete`

/** Returns the folder of a tool that is completely in the cache. */
export const cachedTool = async (root: string, tool: CachedTool): Promise<string | undefined> => {
  const folder = folderOf(root, tool)
  const isWhole = await may(markerOf(folder), constants.F_OK)
  return isWhole && (await may(join(folder, tool.name), constants.X_OK)) ? folder : undefined
}

/**
 * Puts a program into the cache and returns its folder. Jobs that do so concurrently, or are killed
 * in between, leave one complete copy, never half of one.
 * @throws the system's error if the cache cannot be written
 */
export const cacheTool = async (
  root: string,
  tool: CachedTool,
  program: Buffer,
): Promise<string> => {
  const folder = folderOf(root, tool)
  await mkdir(folder, { recursive: true })
  const file = join(folder, tool.name)
  const temporary = `${file}.${randomUUID()}`
  try {
    await writeFile(temporary, program, { mode: 0o755, flag: 'wx' })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await writeFile(markerOf(folder), '')
  return folder
}
