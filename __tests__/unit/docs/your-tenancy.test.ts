import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyLists } from '../../../src/values/policies.ts'

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'your-tenancy.md'),
  'utf8',
)

const readme = (action: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', action, 'README.md'), 'utf8')

const verbs = /^(?:inspect|read|use|manage) [a-z-]+$/
const grants = (lines: readonly string[]): string[] => lines.filter((line) => verbs.test(line))

/** The grants in the compartment according to the table of policies. */
const inTable = [...page.matchAll(/^\| `Allow group deployers to (.+) in compartment shop`/gm)].map(
  ([, grant = '']) => grant,
)

/** The rights that these modes need are documented with them. */
const beyond = [
  'scan-fail-on',
  ...['create', 'create, flow-logs', 'flow-logs', 'flow-logs: rejected', 'create-groups'],
  ...[
    'mode: plan, with flow-logs',
    'without deploy, with flow-logs',
    'with deploy, with flow-logs',
  ],
  ...['create, with groups', 'of a cluster that is there'],
]

/** Whether one grant includes the other: the same resource, with a verb at least as strong. */
const gives = (one: string, other: string): boolean => {
  const [[verb = '', type], [wanted = '', wantedType]] = [one.split(' '), other.split(' ')]
  const strength = ['inspect', 'read', 'use', 'manage']
  return type === wantedType && strength.indexOf(verb) >= strength.indexOf(wanted)
}

describe('docs/your-tenancy.md', () => {
  const needed = policyLists
    .filter(({ mode }) => !beyond.includes(mode) && !mode.endsWith('bastion'))
    .flatMap(({ action, mode, statements }) =>
      statements.map(({ grant, optional }) => ({ name: `${action} ${mode}`, grant, optional })),
    )
  const all = [...page.matchAll(/^\| `Allow group deployers to (.+) in /gm)].map(
    ([, grant = '']) => grant,
  )

  /** Rights that not everybody needs are in blocks below the table. */
  const inBlocks = [...page.matchAll(/^ {2}Allow group deployers to (.+) in /gm)].map(
    ([, grant = '']) => grant,
  )

  it.each(needed)('grants what $name needs: $grant', ({ grant, optional }) => {
    const granted = optional === undefined ? all : [...all, ...inBlocks]
    expect(granted.filter((one) => gives(one, grant))).not.toEqual([])
  })

  it.each([
    ['commands', /<<'END'[^\n]*\n([\s\S]*?)^END$/m],
    ['Terraform', /for grant in \[([\s\S]*?)\]/],
  ])('grants the same in its table and in its %s', (_form, block) => {
    const lines = (block.exec(page)?.[1] ?? '').split('\n')
    expect(inTable.length).toBeGreaterThan(5)
    expect(grants(lines.map((line) => line.replace(/[",]/g, '').trim()))).toEqual(inTable)
  })

  it.each([
    'repo:OWNER/REPO:ref:refs/heads/main',
    'repo:OWNER@OWNERID/REPO@REPOID:ref:refs/heads/main',
  ])('has a rule for %s in either form of the trust', (subject) => {
    expect(page.split(`sub eq ${subject}`)).toHaveLength(3)
  })

  it('lists repositories without a condition where only one may be changed', () => {
    const narrow = /inspect repos in compartment shop\n.*manage repos .*where target\.repo\.name/
    expect(page).toMatch(narrow)
  })

  it.each(['ensure-network', 'drift-check', 'ensure-node-pool'])(
    'the README of %s lets the rules of groups be read',
    (action) => {
      expect(readme(action)).toContain('use network-security-groups')
    },
  )
})
