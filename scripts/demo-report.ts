import { join } from 'node:path'

/** The root action's report, as far as the demo shows it. */
export interface Report {
  readonly result: string
  readonly seconds: number
  readonly stages: readonly {
    readonly name: string
    readonly outcome: string
    readonly seconds: number
    readonly changes: readonly unknown[]
  }[]
  readonly image?: { readonly reference: string; readonly digest: string }
  readonly release?: { readonly name: string; readonly revision: number; readonly url?: string }
  readonly load?: {
    readonly requests: number
    readonly failedRate: number
    readonly p95Milliseconds: number
  }
  readonly scaling?: readonly {
    readonly hpa: string
    readonly from: number
    readonly to: number
    readonly peak: number
    readonly firstScaleUpSeconds: number | null
  }[]
}

/** Whether every HPA that was watched went above where it began. */
export function scaled({ result, scaling = [] }: Report): boolean {
  return (
    result === 'success' && scaling.length > 0 && scaling.every(({ from, peak }) => peak > from)
  )
}

/** What a person sees in the end: stages, address, who scaled, and where the curves are. */
export function renderDemo(report: Report, folder: string): string {
  const stages = report.stages.map(
    ({ name, outcome, seconds, changes }) =>
      `  ${name.padEnd(18)} ${outcome.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${changes.length} changes`,
  )
  const scaling = (report.scaling ?? []).map(
    ({ hpa, from, peak, firstScaleUpSeconds }) =>
      `  ${hpa.padEnd(18)} ${from} → ${peak}${firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`}`,
  )
  const { image, release, load } = report
  return [
    '',
    `Result: ${report.result} in ${Math.round(report.seconds)} s`,
    ...stages,
    ...(image ? [`Image:  ${image.reference}`] : []),
    ...(release?.url ? [`URL:    ${release.url}`] : []),
    ...(load
      ? [
          `Load:   ${load.requests} requests, p95 ${Math.round(load.p95Milliseconds)} ms, ${(load.failedRate * 100).toFixed(1)} % failed`,
        ]
      : []),
    'Scaling:',
    ...scaling,
    `Report: ${join(folder, 'report.json')}`,
    `Curves: ${join(folder, 'scaling.html')} (open it in a browser)`,
    '',
  ].join('\n')
}
