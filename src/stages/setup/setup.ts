import type { DomainApi } from '../../clients/setup/domain-api.ts'
import type { IamPolicies } from '../../clients/setup/iam-policies.ts'
import type { Fields } from '../../values/fields.ts'
import {
  APPLICATION,
  GROUP,
  PULLER,
  PULLERS,
  serviceUserOf,
  subjectsOf,
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

interface SetupClients {
  readonly domain: DomainApi
  readonly policies: IamPolicies
}

/** One part of the set-up that is missing. */
interface SetupChange {
  readonly description: string
  readonly apply: () => Promise<void>
}

/** Existing or created resources that later parts and the workflow need. */
interface Found {
  group?: Fields
  user?: Fields
  app?: Fields
  puller?: Fields
  pullers?: Fields
}

/** The missing parts in order of creation, and what only a person can do. */
export interface SetupPlan {
  readonly changes: readonly SetupChange[]
  /** Complete once the changes are made. */
  readonly result: () => SetupResult
  readonly byHand: readonly string[]
}

export interface SetupResult {
  readonly clientId: string
  readonly appId: string
  readonly groupOcid: string
  readonly pullerOcid: string
}

const hasMember = (group: Fields | undefined, user: Fields | undefined): boolean =>
  group !== undefined &&
  user !== undefined &&
  group.optionalItems('members', (one) => one.text('value')).includes(user.text('id'))

/** The id of something that must exist by now. */
const idOf = (fields: Fields | undefined): string => fields?.text('id') ?? ''

/** The missing part of a policy: statements are added, never removed. */
const policyChange = async (
  policies: IamPolicies,
  wanted: WantedPolicy,
): Promise<SetupChange | undefined> => {
  const { compartmentId, name, statements } = wanted
  const there = await policies.named(compartmentId, name)
  const missing = statements.filter((text) => !(there?.statements ?? []).includes(text))
  if (missing.length === 0) return undefined
  const description = `policy ${name}: ${missing.map((text) => `\n    ${text}`).join('')}`
  const apply = () =>
    there === undefined
      ? policies.create(wanted)
      : policies.update(there.id, [...there.statements, ...missing])
  return { description, apply }
}

/** An existing trust for GitHub serves others too, so a person has to add what it lacks. */
const missingRules = (trust: Fields, desired: DesiredSetup): readonly string[] => {
  const rules = trust.optionalItems('impersonationServiceUsers', (one) => one.text('rule'))
  return subjectsOf(desired.repository)
    .map((subject) => `sub eq ${subject}`)
    .filter((rule) => !rules.includes(rule))
}

/** What is missing in the identity domain, in order of creation. */
const domainChanges = (
  desired: DesiredSetup,
  found: Found,
  hasTrust: boolean,
  domain: DomainApi,
): readonly (SetupChange | undefined)[] => {
  const userName = serviceUserOf(desired.repository)
  const made = (
    key: keyof Found,
    description: string,
    create: () => Promise<Fields>,
  ): SetupChange | undefined =>
    found[key] === undefined
      ? { description, apply: async () => void (found[key] = await create()) }
      : undefined
  const member = (
    key: 'group' | 'pullers',
    of: 'user' | 'puller',
    description: string,
  ): SetupChange | undefined =>
    hasMember(found[key], found[of])
      ? undefined
      : { description, apply: () => domain.addMember(idOf(found[key]), idOf(found[of])) }
  return [
    made('group', `group ${GROUP}`, () => domain.create('Groups', groupBody(GROUP))),
    made('user', `service user ${userName}`, () =>
      domain.create('Users', serviceUserBody(userName)),
    ),
    member('group', 'user', `${userName} in ${GROUP}`),
    made('app', `confidential application ${APPLICATION}`, () =>
      domain.create('Apps', applicationBody),
    ),
    !hasTrust
      ? {
          description: `trust of GitHub's tokens:${subjectsOf(desired.repository)
            .map((subject) => `\n    ${subject}`)
            .join('')}`,
          apply: async () => {
            const client = found.app?.text('name') ?? ''
            const body = trustBody(desired, client, idOf(found.user))
            await domain.create('IdentityPropagationTrusts', body)
          },
        }
      : undefined,
    made('pullers', `group ${PULLERS}`, () => domain.create('Groups', groupBody(PULLERS))),
    made('puller', `user ${PULLER}, whose token pulls images`, () =>
      domain.create('Users', pullerBody(desired.pullerAddress)),
    ),
    member('pullers', 'puller', `${PULLER} in ${PULLERS}`),
  ]
}

/** Plans what is missing of docs/your-tenancy.md. @throws ActionError OCI_* */
export const planSetup = async (
  desired: DesiredSetup,
  { domain, policies }: SetupClients,
): Promise<SetupPlan> => {
  const userName = serviceUserOf(desired.repository)
  const one = async (kind: Parameters<DomainApi['find']>[0], attribute: string, value: string) =>
    (await domain.find(kind, attribute, value))[0]
  const [group, user, app, puller, pullers, trust, compartment] = await Promise.all([
    one('Groups', 'displayName', GROUP),
    one('Users', 'userName', userName),
    one('Apps', 'displayName', APPLICATION),
    one('Users', 'userName', PULLER),
    one('Groups', 'displayName', PULLERS),
    one('IdentityPropagationTrusts', 'issuer', desired.issuer),
    policies.compartmentName(desired.compartmentId),
  ])
  const found: Found = {
    ...(group && { group }),
    ...(user && { user }),
    ...(app && { app }),
    ...(puller && { puller }),
    ...(pullers && { pullers }),
  }
  const wanted = wantedPolicies(desired, compartment)
  const changes = [
    ...domainChanges(desired, found, trust !== undefined, domain),
    ...(await Promise.all(wanted.map((policy) => policyChange(policies, policy)))),
  ]
  const lacking = trust === undefined ? [] : missingRules(trust, desired)
  return {
    changes: changes.filter((change) => change !== undefined),
    byHand:
      lacking.length === 0
        ? []
        : [
            `A trust for GitHub is there, and a domain holds only one: add to it, for user ${userName}, the rules ${lacking.join(' and ')}, and its application among its clients.`,
          ],
    result: () => ({
      clientId: found.app?.text('name') ?? '',
      appId: idOf(found.app),
      groupOcid: found.group?.text('ocid') ?? '',
      pullerOcid: found.puller?.text('ocid') ?? '',
    }),
  }
}
