/** A Terraform expression that is not a literal, e.g. `oci_identity_policy.one.id`. */
export class HclReference {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type HclLiteral = string | boolean | HclReference

/** The value of an argument: an object is a block, and a list of objects several blocks. */
type HclValue = HclLiteral | HclBody | readonly (HclLiteral | HclBody)[]

export interface HclBody {
  readonly [name: string]: HclValue
}

/** Longer lists have a line for each item. */
const WIDEST = 80

const isList = (value: HclValue): value is readonly (HclLiteral | HclBody)[] => Array.isArray(value)

const isLiteral = (value: HclValue): value is HclLiteral =>
  typeof value !== 'object' || value instanceof HclReference

const isBlock = (value: HclValue): value is HclBody => !isLiteral(value) && !isList(value)

const literal = (value: HclLiteral): string => {
  if (value instanceof HclReference) return value.text
  // Quoted as in JSON, except that `${` and `%{` start templates.
  return typeof value === 'string'
    ? JSON.stringify(value).replace(/([$%])\{/g, '$1$1{')
    : String(value)
}

/** An argument's value, as lines. */
const valueLines = (value: HclLiteral | readonly HclLiteral[]): readonly string[] => {
  if (isLiteral(value)) return [literal(value)]
  const items = value.map(literal)
  const line = `[${items.join(', ')}]`
  return line.length <= WIDEST ? [line] : ['[', ...items.map((item) => `  ${item},`), ']']
}

/** Groups that `hclfmt` aligns: adjacent single lines. */
const aligned = (args: readonly (readonly [string, readonly string[]])[]): readonly string[] => {
  const lines: string[] = []
  for (let at = 0; at < args.length;) {
    const ends = args.findIndex(([, value], index) => index >= at && value.length > 1)
    const group = args.slice(at, ends === -1 ? args.length : ends)
    const width = Math.max(0, ...group.map(([name]) => name.length))
    lines.push(...group.map(([name, [value = '']]) => `${name.padEnd(width)} = ${value}`))
    at += group.length
    const [name, [first, ...rest]] = args[at] ?? ['', []]
    if (first !== undefined) lines.push(`${name} = ${first}`, ...rest)
    at += 1
  }
  return lines
}

const bodyLines = (body: HclBody): readonly string[] => {
  const args: (readonly [string, readonly string[]])[] = []
  const blocks: string[] = []
  for (const [name, value] of Object.entries(body)) {
    const items = isList(value) ? value : [value]
    if (items.some(isBlock))
      blocks.push(...items.filter(isBlock).flatMap((one) => block(name, one)))
    else args.push([name, valueLines(isLiteral(value) ? value : items.filter(isLiteral))])
  }
  return [...aligned(args), ...blocks]
}

const block = (header: string, body: HclBody): readonly string[] => [
  `${header} {`,
  ...bodyLines(body).map((line) => `  ${line}`),
  '}',
]

/** The same with other names of its arguments and blocks, at every depth. */
export const renamed = (body: HclBody, name: (text: string) => string): HclBody => {
  const inside = <T extends HclLiteral | HclBody>(value: T): T | HclBody =>
    isBlock(value) ? renamed(value, name) : value
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      name(key),
      isList(value) ? value.map(inside) : inside(value),
    ]),
  )
}

/** Top-level blocks by their headers, e.g. `resource "a" "b"`, formatted as `terraform fmt` does. */
export const hclOf = (blocks: readonly (readonly [string, HclBody])[]): string =>
  `${blocks.map(([header, body]) => block(header, body).join('\n')).join('\n\n')}\n`
