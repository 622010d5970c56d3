import { ActionError, messageOf, type ServiceFailure } from '../values/action-error.ts'
import { type Environment, variable } from './environment.ts'
import { workflowCommand } from './workflow-command.ts'

/** A failure as an annotation: `title` is its code. */
interface RenderedFailure {
  readonly title: string
  readonly text: string
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ')

/** OCI's error response, in one line. */
export const describeService = ({ status, code, operation, requestId }: ServiceFailure): string => {
  const id = requestId === undefined ? '' : ` (opc-request-id ${requestId})`
  return `OCI returned ${status} ${code} for ${operation}${id}`
}

/** The chain of causes, so that no detail is lost. */
const causeLines = (error: Error): string[] => {
  const cause = error.cause
  if (cause === undefined) return []
  const text = messageOf(cause)
  const known = error.message.includes(text)
  return [
    ...(known ? [] : [`  Cause: ${indent(text)}`]),
    ...(cause instanceof Error ? causeLines(cause) : []),
  ]
}

/**
 * The page for the running version; only its path if the runner does not name the action's
 * repository.
 */
const pageAddress = (environment: Environment): string => {
  const page = 'docs/troubleshooting.md'
  const server = variable(environment, 'GITHUB_SERVER_URL') ?? 'https://github.com'
  const action = variable(environment, 'GITHUB_ACTION_REPOSITORY')
  const repository = action ?? variable(environment, 'GITHUB_REPOSITORY')
  const own = action === undefined ? 'GITHUB_SHA' : 'GITHUB_ACTION_REF'
  if (repository === undefined) return page
  return `${server}/${repository}/blob/${variable(environment, own) ?? 'HEAD'}/${page}`
}

/** The entry for a code, on the page for the running version. */
export const docsOf = (code: string): string => `${pageAddress(process.env)}#${code.toLowerCase()}`

const renderOne = (thrown: unknown): RenderedFailure => {
  if (!(thrown instanceof ActionError)) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)
    const text = `${messageOf(thrown)}\n  This is a defect of the action; please report it.\n  ${indent(stack)}`
    return { title: 'UNEXPECTED', text }
  }
  const lines = [
    indent(thrown.message),
    ...(thrown.service === undefined ? [] : [`  ${describeService(thrown.service)}`]),
    ...causeLines(thrown),
    `  Fix: ${indent(thrown.hint)}`,
    `  Docs: ${docsOf(thrown.code)}`,
  ]
  return { title: thrown.code, text: lines.join('\n') }
}

const allOf = (thrown: unknown): readonly unknown[] =>
  thrown instanceof AggregateError ? thrown.errors.flatMap(allOf) : [thrown]

/** One annotation for several stages that failed together. */
export const renderFailure = (thrown: unknown): RenderedFailure => {
  if (!(thrown instanceof AggregateError)) return renderOne(thrown)
  const each = allOf(thrown).map(renderOne)
  if (each.length === 1 && each[0] !== undefined) return each[0]
  return {
    title: each.map(({ title }) => title).join(', '),
    text: each.map(({ title, text }) => `${title}: ${text}`).join('\n'),
  }
}

/** The source location at which the annotation is shown. */
const placeOf = (thrown: unknown): Record<string, string> => {
  const [one, ...more] = allOf(thrown)
  if (!(one instanceof ActionError) || one.place === undefined || more.length > 0) return {}
  const { file, line, column } = one.place
  return { file, line: String(line), ...(column === undefined ? {} : { col: String(column) }) }
}

/** A main step fails with one annotation; a post step only warns. */
export const failureCommand = (thrown: unknown, phase: 'main' | 'post'): string => {
  const { title, text } = renderFailure(thrown)
  return workflowCommand(phase === 'main' ? 'error' : 'warning', `${title}: ${text}`, {
    title,
    ...placeOf(thrown),
  })
}
