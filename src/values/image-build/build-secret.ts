import { asPath } from '../path.ts'
import { isWithheld } from '../environment/script-variable.ts'
import { invalidInput } from '../input-text.ts'
import { pairOf } from './pair.ts'

/** A secret for `RUN --mount=type=secret,id=…`: a variable of the job, or a file. */
export type BuildSecret =
  | { readonly id: string; readonly variable: string }
  | { readonly id: string; readonly file: string }

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Ids of secrets in the Dockerfile. */
const asId = (id: string): string => {
  if (ID.test(id)) return id
  throw invalidInput(
    'the id of a secret has characters other than letters, digits, "_", "." and "-"',
    'Write id=NAME or id=path, such as npm=NPM_TOKEN.',
  )
}

/**
 * Reads `id=NAME` of a variable, or `id=path` of a file: anything but a variable name is a path.
 * @throws ActionError INPUT_INVALID that does not quote the text after the id: it may be the secret
 * itself
 */
export const parseBuildSecret = (text: string): BuildSecret => {
  const [key, from] = pairOf(text, 'a secret', 'npm=NPM_TOKEN')
  const id = asId(key)
  if (VARIABLE.test(from)) {
    if (!isWithheld(from)) return { id, variable: from }
    throw invalidInput(
      `the variable ${from} is not handed to builds`,
      'What belongs to the runner or to the identity of the job stays with it. Give secrets of the build names of their own under env: of the step.',
    )
  }
  if (!/[./]/.test(from) || /[,"\s]/.test(from) || from.length > 512) {
    throw invalidInput(
      `secret "${id}" names neither a variable nor a file`,
      `Put the secret under env: of the step, and write the name of the variable: ${id}=NAME. The value itself does not belong here.`,
    )
  }
  return { id, file: asPath(from) }
}
