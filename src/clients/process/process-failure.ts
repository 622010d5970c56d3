import { ActionError } from '../../values/action-error.ts'
import type { ProcessEnd, ProcessRequest } from './process.ts'

/** Where to get each tool, for the hint when it is missing. */
const sources: Readonly<Record<string, string>> = {
  helm: 'install it with azure/setup-helm',
  kubectl: 'install it with azure/setup-kubectl',
  k6: 'install it with grafana/setup-k6-action',
  ssh: 'GitHub-hosted runners have it; else install openssh-client',
  docker: 'GitHub-hosted Ubuntu runners have it; else install docker, podman or buildah',
}

/** A failed process; keeps what callers base decisions on. */
export class ProcessError extends ActionError {
  readonly exitCode: number | null
  readonly output: string

  constructor(
    details: ConstructorParameters<typeof ActionError>[0],
    exitCode: number | null,
    output: string,
  ) {
    super(details)
    this.exitCode = exitCode
    this.output = output
  }

  /** The tool's last line, which usually has the reason. */
  get lastLine(): string {
    return lastLines(this.output, 1)
  }
}

/** The error for a failed process: what was run, how it ended, and the end of its output. */
export const processFailure = (
  request: ProcessRequest,
  end: ProcessEnd,
  output: string,
): ProcessError => {
  const mask = maskerFor(request.secrets ?? [])
  const clean = mask(output)
  if (end.spawnError?.code === 'ENOENT') return toolMissing(request)
  const how = howItEnded(request, end)
  const tail = lastLines(clean, 15)
  return new ProcessError(
    {
      code: how.code,
      message: `${mask(shortCommand(request))} ${how.text}${tail === '' ? '' : `\n${tail}`}`,
      hint: 'Read what the tool says above.',
      ...(end.spawnError === undefined ? {} : { cause: end.spawnError }),
    },
    end.exitCode,
    clean,
  )
}

const programOf = ({ program, command }: ProcessRequest): string => program ?? command

const toolMissing = (request: ProcessRequest): ProcessError =>
  new ProcessError(
    {
      code: 'TOOL_MISSING',
      message: `${programOf(request)} was not found on PATH`,
      hint: `Before this step, ${sources[request.command] ?? `install ${programOf(request)}`}.`,
    },
    null,
    '',
  )

const howItEnded = (request: ProcessRequest, end: ProcessEnd): { code: string; text: string } => {
  if (end.timedOut) {
    return { code: 'PROCESS_TIMED_OUT', text: `timed out after ${(request.timeout ?? 0) / 1000} s` }
  }
  if (end.aborted) return { code: 'PROCESS_ABORTED', text: 'was stopped' }
  if (end.spawnError !== undefined) {
    return { code: 'PROCESS_FAILED', text: `could not be started: ${end.spawnError.message}` }
  }
  if (end.signal !== null) return { code: 'PROCESS_FAILED', text: `was killed with ${end.signal}` }
  return { code: 'PROCESS_FAILED', text: `failed with exit code ${end.exitCode}` }
}

/** The command with its first arguments, enough to recognise it, without options and values. */
const shortCommand = (request: ProcessRequest): string => {
  const words = request.args.filter((argument) => !/^-|=/.test(argument)).slice(0, 2)
  return [programOf(request), ...words].join(' ')
}

const maskerFor =
  (secrets: readonly string[]) =>
  (text: string): string =>
    secrets.filter((secret) => secret !== '').reduce((all, one) => all.replaceAll(one, '***'), text)

/** The log of Kubernetes' libraries, e.g. `E1128 21:50:00.000000   123 memcache.go:265] …`. */
const isLibraryLog = (line: string): boolean => /^[EWIF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+ /.test(line)

/** The end of the tool's output, without log lines of libraries. */
const lastLines = (text: string, count: number): string => {
  const lines = text.trimEnd().split('\n')
  const said = lines.filter((line) => !isLibraryLog(line))
  return (said.length > 0 ? said : lines.slice(-1)).slice(-count).join('\n')
}
