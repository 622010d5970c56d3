import type { JobSteps } from '../actions/job-steps.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { type Ended, outcomeOf } from '../official-clients.ts'

/** Runs a tool like a `run:` step, after steps that exported these variables. */
export const laterStep = (
  bed: TestBed,
  job: JobSteps,
  exported: Readonly<Record<string, string>>,
  command: string,
  ...argv: string[]
): Promise<Ended> => {
  const { PATH, OCI_CLI_ENDPOINT } = bed.shell
  const env = {
    PATH,
    OCI_CLI_ENDPOINT,
    HOME: job.temporaryFolder,
    ACTIONS_ID_TOKEN_REQUEST_URL: bed.environment.oidcRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bed.environment.oidcRequestToken,
    ...exported,
  }
  return outcomeOf(command, argv, { env })
}

/** Returns the cluster's own authority, as certificate-authority-data of a kubeconfig. */
export const authorityOf = (bed: TestBed): Promise<string> =>
  bed.kubectl(
    'config',
    'view',
    '--raw',
    '--flatten',
    '--output=jsonpath={.clusters[0].cluster.certificate-authority-data}',
  )
