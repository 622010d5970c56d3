import type { GitHubPullRequest } from '../../clients/github/github.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { PreviewParts } from './clients.ts'
import type { PreviewInputs } from './inputs.ts'

/** What deployment and removal of a preview begin with. */
export interface Opened {
  readonly inputs: PreviewInputs
  readonly parts: PreviewParts
  readonly gitHub: GitHubPullRequest | undefined
  readonly session: OciSession
  readonly context: ActionContext
}
