import type { WorkflowRuns } from '../../../../src/clients/github/workflow-runs.ts'
import {
  isOverFor,
  markOf,
  type ReleaseMark,
} from '../../../../src/values/kubernetes/release-mark.ts'

/** The job of the test: attempt 2 of run 77. */
export const job = {
  GITHUB_REPOSITORY_ID: '5',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_NAME: 'runner 1',
}

/** Returns the mark of another job, which differs in some variables. */
export const otherJob = (more: Readonly<Record<string, string>>): ReleaseMark =>
  markOf({ ...job, ...more }, 'another process')

/** Returns workflow runs with GitHub's response as the test sets it. */
export const runsMemory = (gitHub: () => boolean | undefined = () => undefined): WorkflowRuns => {
  const own = markOf(job, 'this process')
  return { own, isOver: async (mark) => isOverFor(mark, own) || gitHub() }
}
