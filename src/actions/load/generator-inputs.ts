import type { InputReader } from '../../runner/inputs.ts'
import { asLoadArgument } from '../../values/load/load-command.ts'

/**
 * The user's own program in place of k6. Only an input names it: changing the environment file,
 * e.g. in a pull request, must not run a program.
 */
export const readCommand = (read: InputReader): readonly string[] | undefined => {
  const command = read.list('command', asLoadArgument)
  return command.length === 0 ? undefined : command
}

interface Generator {
  readonly script?: string | undefined
  readonly command?: readonly string[] | undefined
  readonly where: string
  readonly 'warm-up': number
}

/** Adds a problem for each combination of generator inputs that does not work. */
export const reviewGenerator = (
  { script, command, where, 'warm-up': warmUp }: Generator,
  note: (problem: string, hint: string) => void,
): void => {
  if (script !== undefined && command !== undefined) {
    note('inputs "script" and "command" are both set', 'Leave one of them out.')
  }
  if (script === undefined && command === undefined) return
  if (warmUp > 0) {
    const own = command === undefined ? 'script' : 'command'
    note(`inputs "${own}" and "warm-up" are both set`, `Let the ${own} itself warm up.`)
  }
  if (command !== undefined && where === 'cluster') {
    const hint = 'Leave out "where", or send the load by a script of k6.'
    note('input "command" is for where=runner only', hint)
  }
}
