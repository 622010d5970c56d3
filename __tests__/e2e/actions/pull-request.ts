import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of the job that the tests run. */
const repo = { full_name: 'octo/shop' }

/** What GitHub tells a job of the pull request that started it; the event's file goes into the folder. */
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
