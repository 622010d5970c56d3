import type { ExecCredential } from '../clients/exec-credential.ts'
import type { Action } from '../runner/context.ts'
import { renderFailure } from '../runner/failure.ts'

const okeCredential = async (clusterId: string, region: string | undefined) => {
  const { openSession } = await import('../clients/oci-session.ts')
  const { okeToken } = await import('../clients/oke-token.ts')
  const session = await openSession(process.env)
  return okeToken(session, region ?? session.region, clusterId, Date.now())
}

const githubCredential = async (audience: string) => {
  const { githubJob } = await import('../clients/github-oidc.ts')
  const { githubToken } = await import('../clients/github-token.ts')
  return githubToken(githubJob(process.env), audience, Date.now())
}

/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` or
 * `index.js --github-oidc <audience>` prints an ExecCredential. kubectl shows standard error to the
 * user, so failures go there, not to main().
 */
const printCredential = async (args: readonly string[]): Promise<void> => {
  const [first = '', second] = args
  try {
    const credential: ExecCredential =
      first === '--github-oidc'
        ? await githubCredential(second ?? '')
        : await okeCredential(first, second)
    process.stdout.write(`${JSON.stringify(credential)}\n`)
  } catch (error) {
    process.stderr.write(`${renderFailure(error).text}\n`)
    process.exitCode = 1
  }
}

/** No action for workflows: it has no action.yml, only a stub in dist/ beside the others. */
export const kubeconfigToken: Action = { main: () => printCredential(process.argv.slice(2)) }
