import { isRemoteChart } from '../../values/path.ts'
import type { Finding } from './rule.ts'
import { lineOfKey, templateFile, type TemplatePlace } from './template-place.ts'

/** A finding with where its template is, as far as that is known. */
export interface PlacedFinding extends Finding {
  readonly place: TemplatePlace
}

/**
 * Finds the template, and where it can be told the line, of each finding.
 *
 * @param sources the template of each object, as Helm says it
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
