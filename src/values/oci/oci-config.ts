/** A section of an OCI config file: `key` to value, without what it inherits. */
export type OciSection = Readonly<Record<string, string>>

const HEADER = /^\s*\[([^\]]+)\]\s*$/
/** The first of the two separators splits key and value. */
const ENTRY = /^(.*?)\s*[=:]\s*(.*)$/
const COMMENT = /^\s*[#;]/

/** Lines with their newlines, each with its section. */
const linesOf = (
  text: string,
): { readonly line: string; readonly section: string | undefined }[] => {
  let section: string | undefined
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    section = HEADER.exec(line.trimEnd())?.[1] ?? section
    return { line, section }
  })
}

/** The location of a value that may continue on further lines. */
interface Open {
  readonly section: string
  readonly key: string
  readonly indent: number
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/**
 * The sections of an OCI config file, by their names, as Python's configparser reads them for the
 * OCI CLI: `=` or `:`, case-insensitive keys, and lines that are indented deeper continue the value
 * above. The last of duplicate keys counts, where Python rejects the file.
 */
export const parseSections = (text: string): ReadonlyMap<string, OciSection> => {
  const sections = new Map<string, Record<string, string>>()
  let open: Open | undefined
  for (const { line, section } of linesOf(text.replace(/^\uFEFF/, ''))) {
    if (section === undefined || COMMENT.test(line)) continue
    const entries = sections.get(section) ?? {}
    sections.set(section, entries)
    const value = line.trim()
    if (open?.section === section && (value === '' || indentOf(line) > open.indent)) {
      entries[open.key] = `${entries[open.key] ?? ''}\n${value}`
      continue
    }
    const [, key = '', first = ''] = HEADER.test(value) ? [] : (ENTRY.exec(value) ?? [])
    if (key === '') continue
    open = { section, key: key.toLowerCase(), indent: indentOf(line) }
    entries[open.key] = first
  }
  const trimmed = (entries: Record<string, string>): OciSection =>
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, value.trimEnd()]))
  return new Map([...sections].map(([name, entries]) => [name, trimmed(entries)]))
}

/** The text with a section appended. */
export const addSection = (text: string, name: string, entries: OciSection): string => {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`)
  return `${before}[${name}]\n${lines.join('')}`
}

/** The text without a section, otherwise byte for byte the same. */
export const removeSection = (text: string, name: string): string =>
  linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('')

/** Whether a text can be a profile name, which is written in brackets on a line. */
export const isProfileName = (text: string): boolean => /^[\w.@ -]+$/.test(text)
