import { openSession } from '../clients/oci-session.ts'
import { okeToken } from '../clients/oke-token.ts'
import type { Action } from '../runner/context.ts'
import { renderFailure } from '../runner/failure.ts'

/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` prints an
 * ExecCredential. kubectl shows standard error to the user, so failures go there, not to main().
 */
const printOkeToken = async (args: readonly string[]): Promise<void> => {
  const [clusterId = '', region] = args
  try {
    const session = await openSession(process.env)
    const credential = okeToken(session, region ?? session.region, clusterId, Date.now())
    process.stdout.write(`${JSON.stringify(credential)}\n`)
  } catch (error) {
    process.stderr.write(`${renderFailure(error).text}\n`)
    process.exitCode = 1
  }
}

/** No action for workflows: it has no action.yml, only a stub in dist/ beside the others. */
export const kubeconfigToken: Action = { main: () => printOkeToken(process.argv.slice(2)) }
