import { parseCondition } from './parse-condition.ts'
import { knownPermissions, permissionsOf, type Verb, VERBS } from './permission-table.ts'
import type {
  AllowStatement,
  CrossTenancyStatement,
  GroupReference,
  Location,
  Subject,
} from './statement.ts'
import { StatementError } from './statement-error.ts'
import { TokenReader } from './token-reader.ts'
import { isPolicyVariable } from './variables.ts'

export const DEFAULT_DOMAIN = 'Default'

/**
 * Parses one policy statement in Oracle's syntax. Anything unknown is refused.
 *
 * @throws StatementError with the position
 */
export const parseStatement = (text: string): AllowStatement | CrossTenancyStatement => {
  const reader = new TokenReader(text)
  if (['define', 'endorse', 'admit'].some((word) => reader.sees(word)))
    return { kind: 'cross-tenancy' }
  if (reader.sees('deny'))
    throw new StatementError(reader.next.position, 'deny policies are not enabled in this tenancy')
  reader.expect('allow')
  const subject = subjectOf(reader)
  reader.expect('to')
  const permissions = grantOf(reader)
  reader.expect('in')
  const location = locationOf(reader)
  const condition = reader.takes('where') ? parseCondition(reader, isPolicyVariable) : undefined
  if (reader.next.kind !== 'end') throw reader.unexpected('the end of the statement')
  return { kind: 'allow', subject, permissions, location, ...(condition && { condition }) }
}

const subjectOf = (reader: TokenReader): Subject => {
  for (const kind of ['any-user', 'any-group'] as const) if (reader.takes(kind)) return { kind }
  for (const [word, isDynamic] of [
    ['group', false],
    ['dynamic-group', true],
  ] as const) {
    if (!reader.takes(word)) continue
    return { kind: 'groups', isDynamic, groups: listOf(reader, () => groupOf(reader)) }
  }
  if (reader.takes('service')) {
    listOf(reader, () => reader.expectName('the name of a service'))
    return { kind: 'service' }
  }
  throw reader.unexpected('a subject (group, dynamic-group, any-user, any-group or service)')
}

const listOf = <T>(reader: TokenReader, item: () => T): T[] => {
  const items = [item()]
  while (reader.takes(',')) items.push(item())
  return items
}

const groupOf = (reader: TokenReader): GroupReference => {
  if (reader.takes('id')) {
    const { text, position } = reader.expectName('the OCID of a group')
    return { kind: 'id', id: text, position }
  }
  const first = reader.expectName('the name of a group')
  const { position } = first
  if (!reader.takes('/'))
    return { kind: 'name', domain: DEFAULT_DOMAIN, name: first.text, position }
  const { text: name } = reader.expectName('the name of a group')
  return { kind: 'name', domain: first.text, name, position }
}

const grantOf = (reader: TokenReader): string[] => {
  if (reader.takes('{')) {
    const listed = listOf(reader, () => permissionOf(reader))
    reader.expect('}')
    return listed
  }
  const verb = VERBS.find((known) => reader.sees(known))
  if (!verb) throw reader.unexpected(`a verb (${VERBS.join(', ')})`)
  reader.take()
  return grantedBy(verb, reader)
}

const grantedBy = (verb: Verb, reader: TokenReader): string[] => {
  const { text, position } = reader.expectName('a resource-type')
  const permissions = permissionsOf(verb, text)
  if (permissions) return permissions
  throw new StatementError(position, `the resource-type '${text}' is not known`)
}

const permissionOf = (reader: TokenReader): string => {
  const { text, position } = reader.expectName('a permission')
  if (knownPermissions.has(text.toUpperCase())) return text.toUpperCase()
  throw new StatementError(position, `the permission '${text}' is not known`)
}

const locationOf = (reader: TokenReader): Location => {
  const { position } = reader.next
  if (reader.takes('tenancy')) return { kind: 'tenancy', position }
  if (!reader.takes('compartment')) throw reader.unexpected("'tenancy' or 'compartment'")
  if (reader.takes('id')) {
    const { text, position: at } = reader.expectName('the OCID of a compartment')
    return { kind: 'id', id: text, position: at }
  }
  const { text, position: at } = reader.expectName('the name of a compartment')
  return { kind: 'path', names: text.split(':'), position: at }
}
