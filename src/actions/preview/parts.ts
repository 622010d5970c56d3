// Own file: keeps the file of the action a table of contents.
import type { GitHubRepository } from '../../clients/github/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { PreviewParts } from './clients.ts'
import { readGitHub } from './inputs.ts'

/** The adapters, loaded once the inputs are in order. */
export const loadParts = async (): Promise<PreviewParts> =>
  (await import('./clients.ts')).previewParts

/** Gives the adapters; tests give their own. */
export type Load = () => Promise<PreviewParts>

/** GitHub as the workflow's token sees it; undefined without one. */
export const openGitHub = async (
  repository: string,
  load: Load,
  context: ActionContext,
): Promise<GitHubRepository | undefined> => {
  const { token, baseUrl } = readGitHub(context)
  if (token === undefined) return undefined
  return (await load()).gitHub({ token, baseUrl, repository }, context.clock)
}
