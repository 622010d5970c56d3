import { type HclBody, hclOf, HclReference, renamed } from '../../values/setup/hcl.ts'
import {
  APPLICATION,
  GROUP,
  PULLER,
  PULLERS,
  serviceUserOf,
  type WantedPolicy,
  wantedPolicies,
} from '../../values/setup/wanted.ts'
import {
  applicationBody,
  groupBody,
  pullerBody,
  serviceUserBody,
  type DesiredSetup,
  trustBody,
} from './domain-objects.ts'

/** In Terraform's addresses. */
const APP = APPLICATION
const USER = 'github'

/** Resource types of Oracle's provider, without their prefix. */
type DomainKind = 'app' | 'group' | 'user' | 'identity_propagation_trust'

/** Oracle's provider's name for an attribute of the domain, e.g. `isOAuthClient`, or a schema. */
const argumentOf = (name: string): string =>
  name
    .replace('OAuth', 'Oauth')
    .replace(/[:.]/g, '')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Attributes that are not updated, since the domain adds to them by itself. */
const keeping = (...names: readonly string[]): HclBody => ({
  lifecycle: { ignore_changes: names.map((name) => new HclReference(name)) },
})

const attribute = (kind: DomainKind, name: string, attributeName: string): HclReference =>
  new HclReference(`oci_identity_domains_${kind}.${name}.${attributeName}`)

const member = (user: string): HclBody => ({
  members: { type: 'User', value: attribute('user', user, 'id') },
  // Otherwise the members are not read back.
  attribute_sets: ['all'],
})

/** Resources of the domain, with their names in Terraform. */
const domainResources = (
  desired: DesiredSetup,
  domainUrl: string,
): readonly (readonly [string, HclBody])[] => {
  const resource = (kind: DomainKind, name: string, body: HclBody, more: HclBody = {}) => {
    const header = `resource "oci_identity_domains_${kind}" "${name}"`
    return [header, { idcs_endpoint: domainUrl, ...renamed(body, argumentOf), ...more }] as const
  }
  const trust = trustBody(desired, attribute('app', APP, 'name'), attribute('user', USER, 'id'))
  const groupOf = (user: string) => ({ ...member(user), ...keeping('schemas') })
  return [
    resource('group', GROUP, groupBody(GROUP), groupOf(USER)),
    resource('user', USER, serviceUserBody(serviceUserOf(desired.repository)), keeping('schemas')),
    resource('app', APP, applicationBody),
    // Without the first, the rules are not read back, and each plan adds them.
    resource('identity_propagation_trust', APP, trust, { attribute_sets: ['all'] }),
    resource('group', PULLERS, groupBody(PULLERS), groupOf(PULLER)),
    resource('user', PULLER, pullerBody(desired.pullerAddress), keeping('schemas', 'emails')),
  ]
}

const outputs = [
  ['client_id', attribute('app', APP, 'name')],
  ['app_id', attribute('app', APP, 'id')],
  ['group_ocid', attribute('group', GROUP, 'ocid')],
  ['puller_ocid', attribute('user', PULLER, 'ocid')],
] as const

/** The folder's outputs. */
export type TerraformOutput = (typeof outputs)[number][0]

const versions = `terraform {
  required_providers {
    oci = {
      source = "oracle/oci"
    }
  }
}
`

/** A policy that names a group can only be created after it. */
const policyResource = ({
  compartmentId,
  name,
  description,
  group,
  statements,
}: WantedPolicy): readonly [string, HclBody] => [
  `resource "oci_identity_policy" "${name}"`,
  {
    compartment_id: compartmentId,
    name,
    description,
    statements,
    depends_on: [new HclReference(`oci_identity_domains_group.${group}`)],
  },
]

/**
 * The files of a Terraform folder that creates what `planSetup` would. @param compartment its name
 */
export const terraformFiles = (
  desired: DesiredSetup,
  domainUrl: string,
  compartment: string,
): Readonly<Record<string, string>> => {
  const policies = wantedPolicies(desired, compartment).map(policyResource)
  return {
    'main.tf': hclOf([...domainResources(desired, domainUrl), ...policies]),
    'outputs.tf': hclOf(outputs.map(([name, value]) => [`output "${name}"`, { value }])),
    'versions.tf': versions,
  }
}
