/** The part of the root action's report that the demo shows. */
export interface Report {
  readonly result: string
  readonly seconds: number
  readonly stages: readonly {
    readonly name: string
    readonly outcome: string
    readonly seconds: number
    readonly changes: readonly unknown[]
  }[]
  readonly failures: readonly { readonly stage?: string; readonly code: string }[]
  readonly image: { readonly reference: string; readonly digest: string } | null
  readonly release: {
    readonly name: string
    readonly revision: number
    readonly url: string | null
  } | null
  readonly load: {
    readonly requests: number
    readonly failedRate: number
    readonly p95Milliseconds: number
  } | null
  readonly scaling: readonly Scaled[]
}

/** What one HPA did. */
export interface Scaled {
  readonly hpa: string
  readonly from: number
  readonly to: number
  readonly peak: number
  readonly firstScaleUpSeconds: number | null
}

/** Whether every watched HPA scaled above its initial replicas. */
export const scaled = ({ result, scaling }: Report): boolean => {
  return (
    result === 'success' && scaling.length > 0 && scaling.every(({ from, peak }) => peak > from)
  )
}

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`

const stageLine = ({ name, outcome, seconds, changes }: Report['stages'][number]): string =>
  `  ${name.padEnd(18)} ${outcome.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${count(changes.length, 'change')}`

const scalingLine = ({ hpa, from, peak, firstScaleUpSeconds: first }: Scaled): string =>
  `  ${hpa.padEnd(18)} ${from} → ${peak}${first === null ? '' : `, first scale-up after ${first} s`}`

const loadLine = ({ requests, failedRate, p95Milliseconds }: NonNullable<Report['load']>) =>
  `Load:   ${requests} requests, p95 ${Math.round(p95Milliseconds)} ms, ${(failedRate * 100).toFixed(1)} % failed`

/** Paths of the files that the run wrote. */
export interface Written {
  readonly file: string
  readonly summary: string
  /** Undefined if no scaling was watched. */
  readonly page: string | undefined
}

/**
 * Renders the result: stages, address, who scaled, and the path of the page with the charts, if
 * there is one.
 */
export const renderDemo = (report: Report, { file, summary, page }: Written): string => {
  const { result, seconds, stages, image, release, load, scaling, failures } = report
  return [
    '',
    `Result: ${result} in ${Math.round(seconds)} s`,
    ...stages.map(stageLine),
    ...failures.map(({ code, stage }) => `Failed: ${code}${stage ? ` in ${stage}` : ''}`),
    ...(image ? [`Image:  ${image.reference}`] : []),
    ...(release?.url ? [`URL:    ${release.url}`] : []),
    ...(load ? [loadLine(load)] : []),
    ...(scaling.length === 0 ? ['Scaling: not seen'] : ['Scaling:', ...scaling.map(scalingLine)]),
    `Report: ${file}`,
    `Summary: ${summary} (what GitHub shows on the page of the run)`,
    ...(page ? [`Curves: ${page} (open it in a browser)`] : []),
    '',
  ].join('\n')
}

/** Renders how to explore the emulator `name` while it is up, or how to keep it up. */
export const renderNext = ({ release }: Report, name: string, isKept: boolean): string => {
  if (!isKept)
    return 'The emulator is gone again, and the URL with it: npm run demo -- --keep leaves it up'
  const demo = `npm run demo --${name === 'demo' ? '' : ` --name ${name}`}`
  return [
    'The emulator is still up. Look around:',
    `  eval "$(npm run --silent emulator -- env --name ${name})"`,
    '  kubectl get pods,hpa,svc --all-namespaces',
    ...(release?.url ? [`  ${release.url}      the shop, in a browser`] : []),
    `  ${demo} --keep      runs it again: nothing to change`,
    `  ${demo} --keep --file PATH      runs an environment file of yours (docs/demo.md)`,
    `  ${demo} --down      ends it`,
  ].join('\n')
}
