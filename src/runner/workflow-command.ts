const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line that the runner understands: `::error title=X::text`. */
export const workflowCommand = (
  name: string,
  data: string,
  properties: Readonly<Record<string, string>> = {},
): string => {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`
}
