import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { actionFolders } from '../../../scripts/action-docs.ts'

interface Field {
  readonly id?: string
  readonly attributes: { readonly options?: readonly string[] }
}

it('the form for bugs offers each action', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/bug.yml', 'utf8')) as {
    body: Field[]
  }
  const offered = body.find(({ id }) => id === 'action')?.attributes.options
  const actions = actionFolders.map((folder) => (folder === '.' ? 'the root action' : folder))
  expect([...(offered ?? [])].sort()).toEqual([...actions].sort())
})
