import { ActionError, messageOf, type ServiceFailure } from '../values/action-error.ts'
import { type Environment, variable } from './environment.ts'
import { workflowCommand } from './workflow-command.ts'

/** A failure as an annotation: `title` is its code. */
interface RenderedFailure {
  readonly title: string
  readonly text: string
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ')

/** OCI's refusal, in one line. */
export const describeService = ({ status, code, operation, requestId }: ServiceFailure): string => {
  const id = requestId === undefined ? '' : ` (opc-request-id ${requestId})`
  return `OCI answered ${status} ${code} to ${operation}${id}`
}

/** The chain of causes, so that nothing of what really happened is lost. */
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

/** The page of the version that runs; its path where the runner does not say where that is from. */
const pageAddress = (environment: Environment): string => {
  const page = 'docs/troubleshooting.md'
  const server = variable(environment, 'GITHUB_SERVER_URL') ?? 'https://github.com'
  const action = variable(environment, 'GITHUB_ACTION_REPOSITORY')
  const repository = action ?? variable(environment, 'GITHUB_REPOSITORY')
  const own = action === undefined ? 'GITHUB_SHA' : 'GITHUB_ACTION_REF'
  if (repository === undefined) return page
  return `${server}/${repository}/blob/${variable(environment, own) ?? 'HEAD'}/${page}`
}

/** The entry for a code, on the page of the version that runs. */
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

/** Several stages can fail together: one annotation that holds them all. */
export const renderFailure = (thrown: unknown): RenderedFailure => {
  if (!(thrown instanceof AggregateError)) return renderOne(thrown)
  const each = allOf(thrown).map(renderOne)
  if (each.length === 1 && each[0] !== undefined) return each[0]
  return {
    title: each.map(({ title }) => title).join(', '),
    text: each.map(({ title, text }) => `${title}: ${text}`).join('\n'),
  }
}

/** Where the annotation is shown, beside the source that is wrong. */
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
