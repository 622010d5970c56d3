import { ActionError } from '../action-error.ts'

/** A variable for a k6 script: one of the job's by name, or a literal value. */
interface ScriptVariable {
  readonly name: string
  readonly value?: string
}

/** The runner's own variables and OCI's: a script must never get the job's identity. */
const WITHHELD =
  /^(INPUT|STATE|ACTIONS|RUNNER|OCI|TF|OKE_VIRTUAL_NODES)_|^GITHUB_.*(TOKEN|ENV|PATH|OUTPUT|STATE|SUMMARY)/i

/**
 * Whether a variable of the job is the runner's or the identity's, which no script or build gets.
 */
export const isWithheld = (name: string): boolean => WITHHELD.test(name)

const refused = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

/** Reads `NAME` or `NAME=value`; a value shows in the list of processes, so it is no secret. */
export const parseScriptVariable = (text: string): ScriptVariable => {
  const [, name = '', , value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(=(.*))?$/s.exec(text.trim()) ?? []
  if (name === '') {
    throw refused(
      'a variable of the script is neither NAME nor NAME=value',
      'Names have letters, digits and underscores, as k6 takes them.',
    )
  }
  if (value !== undefined) return { name, value }
  if (!isWithheld(name)) return { name }
  throw refused(
    `the variable ${name} is not handed to scripts`,
    "What belongs to the runner or to the identity of the job stays with it. Give the script's secrets names of their own under env: of the step.",
  )
}

/** Reads one variable per line. */
export const parseScriptVariables = (text: string): readonly ScriptVariable[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseScriptVariable)

/** The variables of a script, besides those of every k6 run. */
export interface ScriptEnvironment {
  /** From the job; they may be secret. */
  readonly variables: Readonly<Record<string, string>>
  /** Literal values from the user. */
  readonly values: Readonly<Record<string, string>>
}

/** Reads the named variables; reports each that the job does not have to `note`. */
export const scriptEnvironment = (
  asked: readonly ScriptVariable[],
  job: Readonly<Record<string, string | undefined>>,
  note: (problem: string, hint: string) => void = () => undefined,
): ScriptEnvironment => {
  const variables: Record<string, string> = {}
  const values: Record<string, string> = {}
  for (const { name, value } of asked) {
    const own = job[name]
    if (value !== undefined) values[name] = value
    else if (own !== undefined) variables[name] = own
    else
      note(
        `the script wants the variable ${name}, which the job does not have`,
        `Set ${name} under env: of the step.`,
      )
  }
  return { variables, values }
}
