/** Markdown that we wrote, as opposed to text to be escaped. */
export interface Markdown {
  readonly markdown: string
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`

/** Invisible; keeps GitHub from reading what follows as a mention of a user or an issue. */
const BREAK = '&#8203;'

/**
 * Escapes foreign text for one line of Markdown: it creates no markup, HTML, link, image, mention
 * or heading. GitHub shows entities as text, and does not honour backslashes everywhere.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/^(?:[-+=]|\d+[.)](?=\s|$))/, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('://', '&#58;//')
    .replace(/\b(www)\./gi, '$1&#46;')
    // The digest of an image is not an e-mail address.
    .replace(/(?<!\w)@|@(?!sha256:)|(?<!&)#/g, (mark) => `${entity(mark)}${BREAK}`)
    .replace(/\r\n|\r|\n/g, '<br>')

/** Text in a fixed width, such as a commit. */
export const codeOf = (text: string): Markdown => ({
  markdown: /^[\w.:/@-]+$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`,
})

/** An address that can be clicked, if it is a plain one of http or https. */
export const linkOf = (url: string): Markdown =>
  /^https?:\/\/[\w.:/?=&%~+-]+$/.test(url) ? { markdown: `<${url}>` } : codeOf(url)

const cellOf = (cell: string | Markdown): string =>
  typeof cell === 'string' ? escapeMarkdown(cell) : cell.markdown

/** @param numbers the columns that hold numbers */
export const renderTable = (
  head: readonly string[],
  rows: readonly (readonly (string | Markdown)[])[],
  numbers: readonly string[] = [],
): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((name) => (numbers.includes(name) ? '--:' : '---'))
  return [head, rule, ...rows.map((cells) => cells.map(cellOf))].map(line).join('\n') + '\n'
}

/** A list of texts, one per line. */
export const renderBullets = (texts: readonly string[]): string =>
  texts.map((text) => `- ${escapeMarkdown(text)}\n`).join('')
