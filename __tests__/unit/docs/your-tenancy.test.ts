import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'your-tenancy.md'),
  'utf8',
)

const readme = (action: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', action, 'README.md'), 'utf8')

const verbs = /^(?:inspect|read|use|manage) [a-z-]+$/
const grants = (lines: readonly string[]): string[] => lines.filter((line) => verbs.test(line))

/** What the table of policies grants in the compartment. */
const inTable = [...page.matchAll(/^\| `Allow group deployers to (.+) in compartment shop`/gm)].map(
  ([, grant = '']) => grant,
)

describe('docs/your-tenancy.md', () => {
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

  it('what attaches groups reads the work request, and what makes them attaches to the VCN', () => {
    const [, list = ''] = /`attach-groups` changes pools[^`]*```\n([^`]*)```/.exec(
      readme('ensure-network'),
    ) ?? ['']
    for (const grant of ['cluster-work-requests', 'cluster-node-pools', 'clusters']) {
      expect(list).toContain(`read ${grant} in`)
    }
    expect(readme('ensure-network')).toMatch(/`create-groups` also `manage vcns`/)
  })
})
