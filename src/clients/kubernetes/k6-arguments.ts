/** How to start k6. */
interface K6Run {
  readonly script: string
  readonly summaryFile: string
  /** File with options, in place of the machine's. */
  readonly config?: string | undefined
  /** Handed to the script as `__ENV.NAME`. */
  readonly environment: Readonly<Record<string, string>>
}

/** `k6 run` that contacts nothing but the target. */
export const k6Arguments = (run: K6Run): string[] => {
  return [
    'run',
    '--no-usage-report',
    '--no-color',
    '--quiet',
    `--summary-export=${run.summaryFile}`,
    ...(run.config === undefined ? [] : [`--config=${run.config}`]),
    ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    '--',
    run.script,
  ]
}

/**
 * Environment of k6: it downloads or builds no extension, and prints each sample to standard
 * output, in addition to the user's own outputs.
 */
export const k6Environment = (outputs: string | undefined): Readonly<Record<string, string>> => ({
  K6_NO_USAGE_REPORT: 'true',
  K6_AUTO_EXTENSION_RESOLUTION: 'false',
  K6_OUT: [...(outputs === undefined || outputs === '' ? [] : [outputs]), 'csv=-'].join(','),
  K6_CSV_TIME_FORMAT: 'unix',
})
