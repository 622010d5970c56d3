import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Terraform block: the texts of its arguments, and its nested blocks. */
interface Block {
  readonly header: string
  readonly args: Record<string, string>
  readonly blocks: Block[]
}

/** Parses formatted Terraform: a line, or a list of lines, for each argument. */
const parse = (text: string): Block => {
  const top: Block = { header: '', args: {}, blocks: [] }
  const open = [top]
  let list: string | undefined
  for (const line of text.split('\n').map((one) => one.trim())) {
    const here = open.at(-1) ?? top
    const [, name, value] = /^([\w-]+) += (.*)$/.exec(line) ?? []
    if (list !== undefined) {
      here.args[list] += line
      if (line === ']') list = undefined
    } else if (line.endsWith('{')) {
      const inner: Block = { header: line.slice(0, -2), args: {}, blocks: [] }
      here.blocks.push(inner)
      open.push(inner)
    } else if (line === '}') open.pop()
    else if (name !== undefined) {
      here.args[name] = value ?? ''
      if (value === '[') list = name
    }
  }
  return top
}

const stringsOf = (text = ''): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = '']) => inner)

const stringOf = (text = ''): string => stringsOf(text)[0] ?? text

/** Returns what a Terraform folder creates, with resource addresses in place of ids. */
export const terraformFolder = (folder: string) => {
  const resources = parse(readFileSync(join(folder, 'main.tf'), 'utf8')).blocks.map((block) => {
    const [type = '', name = ''] = stringsOf(block.header)
    return { ...block, type: type.replace('oci_identity_', ''), name }
  })
  const of = (type: string) => resources.filter((one) => one.type === type)
  const userNames = new Map(
    of('domains_user').map(({ name, args }) => [
      `oci_identity_domains_user.${name}.id`,
      stringOf(args['user_name']),
    ]),
  )
  const userOf = (value = '') => userNames.get(value) ?? value
  const inside = (block: Block, name: string) =>
    block.blocks.filter(({ header }) => header === name).map(({ args }) => args)
  return {
    policies: of('policy').map(({ args }) => ({
      compartmentId: stringOf(args['compartment_id']),
      name: stringOf(args['name']),
      description: stringOf(args['description']),
      statements: stringsOf(args['statements']),
    })),
    groups: of('domains_group').map((block) => ({
      displayName: stringOf(block.args['display_name']),
      members: inside(block, 'members').map(({ value }) => userOf(value)),
    })),
    users: of('domains_user').map((block) => ({
      name: stringOf(block.args['user_name']),
      isServiceUser: inside(block, 'urnietfparamsscimschemasoracleidcsextensionuser_user').some(
        (args) => args['service_user'] === 'true',
      ),
    })),
    apps: of('domains_app').map(({ args }) => ({
      name: stringOf(args['display_name']),
      active: args['active'] === 'true',
    })),
    trusts: of('domains_identity_propagation_trust').map((block) => ({
      name: stringOf(block.args['name']),
      type: stringOf(block.args['type']),
      issuer: stringOf(block.args['issuer']),
      publicKeyEndpoint: stringOf(block.args['public_key_endpoint']),
      active: block.args['active'] === 'true',
      oauthClients: block.args['oauth_clients'],
      allowImpersonation: block.args['allow_impersonation'] === 'true',
      subjectType: stringOf(block.args['subject_type']),
      clientClaimName: stringOf(block.args['client_claim_name']),
      clientClaimValues: stringsOf(block.args['client_claim_values']),
      impersonationServiceUsers: inside(block, 'impersonation_service_users').map(
        ({ rule, value }) => ({ rule: stringOf(rule), value: userOf(value) }),
      ),
    })),
  }
}
