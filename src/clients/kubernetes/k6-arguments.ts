/** How k6 is started. */
export interface K6Run {
  readonly script: string
  readonly summaryFile: string
  /** Handed to the script as `__ENV.NAME`. */
  readonly environment: Readonly<Record<string, string>>
}

/** `k6 run` that never asks the network for anything but the target. */
export function k6Arguments(run: K6Run): string[] {
  return [
    'run',
    '--no-usage-report',
    '--no-color',
    '--quiet',
    `--summary-export=${run.summaryFile}`,
    ...Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    '--',
    run.script,
  ]
}

/** Environment of k6: no extension is looked up or built on the way. */
export const k6Environment = {
  K6_NO_USAGE_REPORT: 'true',
  K6_AUTO_EXTENSION_RESOLUTION: 'false',
}
