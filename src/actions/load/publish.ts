import { join } from 'node:path'

import { writePrivate } from '../../clients/files/private-file.ts'
import type { SentLoad } from '../../clients/kubernetes/k6-samples.ts'
import type { ActionContext } from '../../runner/context.ts'
import { renderPage } from '../../stages/assert-scaling/charts/render-page.ts'
import { timelineFile } from '../../stages/assert-scaling/evidence/timeline-file.ts'
import type { TimelineFile } from '../../stages/assert-scaling/evidence/timeline-schema.ts'
import { unwatchedLoad } from '../../stages/assert-scaling/evidence/unwatched-load.ts'
import type { LoadSummary } from '../../stages/load/summary.ts'
import { messageOf } from '../../values/action-error.ts'

/** The results of a load, as far as it got. */
interface LoadEnd {
  readonly sent: SentLoad | undefined
  readonly figures?: LoadSummary | undefined
  readonly result: TimelineFile['result']
}

/** Writes requests and responses, second by second. A failed write hides no other failure. */
export const publishLoad = async (
  { sent, figures, result }: LoadEnd,
  { temporaryFolder, outputs, log }: ActionContext,
): Promise<void> => {
  const report = unwatchedLoad(sent, '')
  if (report === undefined) return
  const timeline = timelineFile(report, figures, result)
  const files = [
    ['page', 'load.html', renderPage('Load', timeline)],
    ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
  ] as const
  try {
    for (const [output, name, content] of files) {
      const file = join(temporaryFolder, 'oke-load', name)
      await writePrivate(file, content, { mode: 0o644 })
      await outputs.set(output, file)
    }
  } catch (error) {
    log.warning(`the evidence could not be written: ${messageOf(error)}`)
  }
}
