import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { repository } from '../emulator-fixture.ts'

const fileOf = (folder: string): string => join(repository, folder, 'action.yml')

const hasPost = (folder: string): boolean => {
  const { runs } = parse(readFileSync(fileOf(folder), 'utf8')) as { runs: { post?: string } }
  return runs.post !== undefined
}

/** Every folder with an action.yml, by its name in dist/, and whether the action has a post step. */
export const projectActions = ['.', ...readdirSync(repository)]
  .filter((folder) => existsSync(fileOf(folder)))
  .map((folder) => ({ name: folder === '.' ? 'root' : folder, hasPost: hasPost(folder) }))
