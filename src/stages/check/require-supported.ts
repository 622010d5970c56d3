import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { defaultChecks, type CheckOptions } from '../../values/checks.ts'
import { acceptFindings, today } from './accept.ts'
import { checkManifests } from './check-manifests.ts'
import { type Finding, findingText } from './rule.ts'

const line = (finding: Finding): string =>
  `  ${finding.object}: ${findingText(finding)} (${finding.rule})`

/**
 * Refuses what surely never runs on virtual nodes, and warns of the rest.
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
    open.filter((finding) => finding.severity === severity).map(line)
  for (const { finding, reason } of ignored)
    progress.info(`accepted: ${line(finding).trim()}: ${reason}`)
  const warnings = [...of('warning'), ...notes.map((note) => `  ${note}`)]
  if (warnings.length > 0) progress.warning(`On virtual nodes:\n${warnings.join('\n')}`)
  for (const note of of('note')) progress.info(note.trim())
  const errors = of('error')
  if (errors.length === 0) return
  throw new ActionError({
    code: 'MANIFEST_NOT_SUPPORTED',
    message: `the chart holds what virtual nodes cannot run:\n${errors.join('\n')}`,
    hint: 'Change the chart or its values; the troubleshooting page names what to use instead. What runs on managed nodes, or is known to work, can be accepted: `checks` in the environment file, or the input ignore-findings.',
  })
}
