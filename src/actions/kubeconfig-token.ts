import { openSession } from '../clients/oci-session.ts'
import { okeToken } from '../clients/oke-token.ts'
import { renderFailure } from '../runner/failure.ts'

/**
 * The credential plugin that our kubeconfig names: `index.js <cluster OCID> <region>` prints an
 * ExecCredential. kubectl shows standard error to the user, so failures go there, not to main().
 */
export const printOkeToken = async (args: readonly string[]): Promise<void> => {
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
