import type { ExecCredential } from '../clients/kubernetes/exec-credential.ts'
import type { Clock } from '../core/clock.ts'
import type { Action } from '../runner/context.ts'

const okeCredential = async (clusterId: string, region: string | undefined, clock: Clock) => {
  const { openSession } = await import('../clients/oci/oci-session.ts')
  const { okeToken } = await import('../clients/kubernetes/oke-token.ts')
  const session = await openSession(process.env, clock)
  return okeToken(session, region ?? session.region, clusterId, clock.now())
}

const githubCredential = async (audience: string, clock: Clock) => {
  const { githubJob } = await import('../clients/github/github-oidc.ts')
  const { githubToken } = await import('../clients/kubernetes/github-token.ts')
  return githubToken(githubJob(process.env, clock), audience, clock.now())
}

/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` or
 * `index.js --github-oidc <audience>` prints an ExecCredential.
 */
const printCredential = async (
  [first = '', second]: readonly string[],
  clock: Clock,
): Promise<void> => {
  const credential: ExecCredential =
    first === '--github-oidc'
      ? await githubCredential(second ?? '', clock)
      : await okeCredential(first, second, clock)
  process.stdout.write(`${JSON.stringify(credential)}\n`)
}

/** Not an action for workflows: it has no action.yml, only a stub in dist/ like the others. */
export const kubeconfigToken: Action = {
  main: ({ clock }) => printCredential(process.argv.slice(2), clock),
}
