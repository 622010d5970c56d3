import { invalidInput } from '../input-text.ts'

/**
 * Options that affect how an image is built and reach nothing of the runner: no folder, variable,
 * device, privilege or other registry. Options of later builder versions are not included.
 */
const HARMLESS = new Set([
  ...['add-history', 'compress', 'compression-format', 'compression-level', 'cpu-period'],
  ...['cpu-quota', 'cpu-shares', 'cpuset-cpus', 'cpuset-mems', 'disable-compression', 'dns'],
  ...['dns-option', 'dns-search', 'force-rm', 'format', 'identity-label', 'jobs', 'layers'],
  ...['memory', 'memory-swap', 'no-cache-filter', 'no-hosts', 'omit-history', 'os-feature'],
  ...['os-version', 'progress', 'retry', 'retry-delay', 'rm', 'shm-size', 'squash', 'squash-all'],
  ...['timestamp', 'ulimit', 'unsetenv', 'unsetlabel'],
])

/**
 * One option for the builder, e.g. `--shm-size=1g`; a value follows `=`.
 * @param isFree whether the workflow allows options that reach the runner
 * @throws ActionError INPUT_INVALID
 */
export const parseExtraArgument =
  (isFree: boolean) =>
  (text: string): string => {
    const [, name = ''] = /^--([a-z][a-z0-9-]*)(=.*)?$/s.exec(text) ?? []
    if (name === '') {
      throw invalidInput(
        'an extra argument is not --option or --option=value',
        'Write one per line, such as --shm-size=1g; its value follows "=".',
      )
    }
    if (isFree || HARMLESS.has(name)) return text
    throw invalidInput(
      `--${name} may reach what is the runner's, or has an input of its own`,
      'Use the input for it. If the option is meant and the Dockerfile is trusted, set "allow-unsafe-args" to true in the workflow.',
    )
  }
