import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'docs', 'your-tenancy.md'),
  'utf8',
)

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
})
