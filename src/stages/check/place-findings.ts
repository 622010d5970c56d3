import { isRemoteChart } from '../../values/path.ts'
import type { Finding } from './rule.ts'
import { lineOfKey, templateFile, type TemplatePlace } from './template-place.ts'

/** A finding with the place in its template, if known. */
export interface PlacedFinding extends Finding {
  readonly place: TemplatePlace
}

/**
 * Finds the template of each finding, and the line if it is unambiguous.
 *
 * @param sources Helm's template of each object
 * @param chart as the user names it
 * @param read the text of a file in the workspace; undefined if there is none
 */
export const placeFindings = (
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  chart: string,
  read: (file: string) => string | undefined,
): readonly PlacedFinding[] => {
  const isFolder = !isRemoteChart(chart) && !chart.endsWith('.tgz')
  return findings.map((finding) => {
    const source = sources.get(finding.object)
    if (source === undefined || !isFolder) return { ...finding, place: { file: chart } }
    const file = templateFile(source, chart)
    const line = lineOfKey(read(file) ?? '', finding.path)
    return { ...finding, place: line === undefined ? { file } : { file, line } }
  })
}
