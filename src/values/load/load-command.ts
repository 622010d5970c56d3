import { invalidInput } from '../input-text.ts'

/** The parameters of a program that sends a load; its environment contains them too. */
interface LoadCommandFacts {
  /** The target address of the load. */
  readonly BASE_URL: string
  /** Requests per second. */
  readonly RATE: string
  /** In seconds, such as `180s`. */
  readonly DURATION: string
  /** Path of the file to write its figures to. */
  readonly FIGURES: string
}

const NAMES: readonly string[] = ['BASE_URL', 'RATE', 'DURATION', 'FIGURES']
const VARIABLE = /\$\{([^}]*)\}/g

/**
 * An argument of a program that sends a load. Other `${}` would stay unexpanded, or be a secret
 * that every user of the machine can read.
 * @throws ActionError INPUT_INVALID
 */
export const asLoadArgument = (text: string): string => {
  const other = [...text.matchAll(VARIABLE)].map(([, name = '']) => name)
  const unknown = other.find((name) => !NAMES.includes(name))
  if (unknown === undefined) return text
  throw invalidInput(
    `an argument holds \${${unknown}}`,
    `Arguments can hold ${NAMES.map((name) => `\${${name}}`).join(', ')}. Other variables are found in the environment: name them in "environment".`,
  )
}

/** Fills the parameters into the program and its arguments. */
export const filledCommand = (
  command: readonly string[],
  facts: LoadCommandFacts,
): readonly string[] => {
  const values = new Map<string, string>(Object.entries(facts))
  const fill = (all: string, name: string): string => values.get(name) ?? all
  return command.map((one) => one.replace(VARIABLE, fill))
}
