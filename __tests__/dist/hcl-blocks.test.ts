import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { cacheFolder, hclfmt } from '../../emulator/tools/modules.ts'
import { terraformFiles } from '../../src/stages/setup/terraform.ts'
import { outcomeOf } from '../e2e/official-clients.ts'
import { documents } from '../unit/docs/usages.ts'

const blocks = documents().flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```hcl\n([\s\S]*?)^```$/gm)].map(
    ([, text = ''], at): [string, string] => [`${page}, block ${at + 1}`, text],
  ),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hcl-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Parses and formats it; the tests of the emulator's policies and trusts check its content. */
const format = (text: string) => {
  const file = join(folder, 'block.tf')
  writeFileSync(file, text)
  return outcomeOf(join(cacheFolder(hclfmt), 'hclfmt'), ['-check', '-require-no-change', file])
}

it('there are blocks of Terraform to check', () => {
  expect(blocks.length).toBeGreaterThan(3)
})

it.each(blocks)('%s is well formed', async (_where, text) => {
  expect(await format(text)).toMatchObject({ code: 0 })
})

/** The output of `init --terraform`. */
const written = terraformFiles(
  {
    tenancyId: 'ocid1.tenancy.oc1..a',
    compartmentId: 'ocid1.compartment.oc1..a',
    repository: { owner: 'octo', name: 'shop', ownerId: '1', id: '2', branch: 'a"${b}%{c}' },
    issuer: 'https://issuer.example',
    publicKeys: 'https://issuer.example/jwks',
    pullerAddress: 'puller@example.com',
  },
  'https://domain.example',
  'shop',
)

it.each(Object.entries(written))('%s of init is well formed', async (_name, text) => {
  expect(await format(text)).toMatchObject({ code: 0 })
})

it('one that is not, is found', async () => {
  expect((await format('resource "a" "b" {\n')).code).not.toBe(0)
})
