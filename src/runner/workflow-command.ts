import { inertText } from './inert-text.ts'

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Builds a workflow command: `::error title=X::text`. Its text is inert for later readers of the
 * log; a mask contains the secret verbatim.
 */
export const workflowCommand = (
  name: string,
  data: string,
  properties: Readonly<Record<string, string>> = {},
): string => {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(inertText(value))}`,
  )
  const shown = name === 'add-mask' ? data : inertText(data)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(shown)}`
}
