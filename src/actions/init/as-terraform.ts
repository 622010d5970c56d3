import { join } from 'node:path'

import type { Log } from '../../runner/log.ts'
import type { SetupResult } from '../../stages/setup/setup.ts'
import { terraformFiles, type TerraformOutput } from '../../stages/setup/terraform.ts'
import type { DesiredSetup } from '../../stages/setup/domain-objects.ts'
import { writeNew } from './new-file.ts'

/** Quotes a text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** Writes the set-up as a Terraform folder, and creates nothing. */
export const writeTerraform = async (
  folder: string,
  desired: DesiredSetup & { readonly domainUrl: string },
  compartment: string,
  log: Log,
): Promise<void> => {
  const files = terraformFiles(desired, desired.domainUrl, compartment)
  for (const [name, text] of Object.entries(files)) await writeNew(join(folder, name), text, log)
  const terraform = `terraform -chdir=${quoted(folder)}`
  log.info('Nothing was made. This makes it, in the home region of the tenancy:')
  log.info(`  ${terraform} init && ${terraform} apply`)
}

/** What later parts need, as shell commands for after the folder was applied. */
export const terraformResult = (folder: string): SetupResult => {
  const output = (name: TerraformOutput): string =>
    `"$(terraform -chdir=${quoted(folder)} output -raw ${name})"`
  return {
    clientId: output('client_id'),
    appId: output('app_id'),
    groupOcid: output('group_ocid'),
    pullerOcid: output('puller_ocid'),
  }
}
