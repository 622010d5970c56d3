import type { Progress } from '../../core/progress.ts'
import { defaultChecks, type CheckOptions } from '../../values/checks.ts'
import { acceptFindings, today } from './accept.ts'
import { checkManifests } from './check-manifests.ts'
import { findingLine, notSupported } from './not-supported.ts'
import type { Finding } from './rule.ts'

/**
 * Rejects what certainly never runs on virtual nodes, and warns of the rest.
 *
 * @throws ActionError MANIFEST_NOT_SUPPORTED
 */
export const requireSupported = (
  objects: readonly unknown[],
  options: CheckOptions = defaultChecks,
  progress: Progress,
): void => {
  const { open, ignored, notes } = acceptFindings(
    checkManifests(objects, options),
    options.ignore,
    today(),
  )
  const of = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity)
  for (const { finding, reason } of ignored)
    progress.info(`accepted: ${findingLine(finding)}: ${reason}`)
  const warnings = [...of('warning').map(findingLine), ...notes].map((text) => `  ${text}`)
  if (warnings.length > 0) progress.warning(`On virtual nodes:\n${warnings.join('\n')}`)
  for (const note of of('note')) progress.info(findingLine(note))
  const errors = of('error')
  if (errors.length > 0) throw notSupported(errors)
}
