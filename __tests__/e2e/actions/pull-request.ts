import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository of the test job. */
const repo = { full_name: 'octo/shop' }

/**
 * Writes the event of a pull request into the folder; returns the variables of a job that it
 * started.
 */
export const pullRequestEvent = (
  folder: string,
  number: number,
  action: string,
  sha = 'a'.repeat(40),
): Record<string, string> => {
  const path = join(folder, `${number}-${action}-${sha.charAt(0)}.json`)
  const pull = { number, head: { sha, repo } }
  writeFileSync(path, JSON.stringify({ action, number, pull_request: pull }))
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
}
