import { describeService, docsOf } from '../../runner/failure.ts'
import type { ReportedFailure } from '../../stages/reported-failure.ts'

/** A failure in the job summary; `where` is the part that failed. */
export const renderFailureSection = (
  { code, message, hint, service }: ReportedFailure,
  where: string | undefined,
): string => {
  const place = where === undefined ? '' : ` in ${where}`
  const response = service === undefined ? [] : [describeService(service)]
  const text = [message, ...response, '', `Fix: ${hint}`, `Docs: ${docsOf(code)}`]
    .join('\n')
    .replaceAll('```', "'''")
  return `### ✖ ${code}${place}\n\n\`\`\`text\n${text}\n\`\`\`\n`
}
