import { APPLICATION, PULLER, type Repository, subjectsOf } from '../../values/setup/wanted.ts'

/** What a set-up is for. */
export interface DesiredSetup {
  readonly tenancyId: string
  readonly compartmentId: string
  readonly repository: Repository
  /** Issuer of GitHub's tokens, and the address of its keys. */
  readonly issuer: string
  readonly publicKeys: string
  /** Mail address of the pull user, which its owner can read. */
  readonly pullerAddress: string
}

const SCHEMA = 'urn:ietf:params:scim:schemas:'
const USER = `${SCHEMA}core:2.0:User`
const USER_EXTENSION = `${SCHEMA}oracle:idcs:extension:user:User`

/** The application that jobs sign in with. */
export const applicationBody = {
  schemas: [`${SCHEMA}oracle:idcs:App`],
  displayName: APPLICATION,
  basedOnTemplate: { value: 'CustomWebAppTemplateId' },
  isOAuthClient: true,
  clientType: 'confidential',
  allowedGrants: ['client_credentials'],
  active: true,
}

export const groupBody = (displayName: string) => ({
  schemas: [`${SCHEMA}core:2.0:Group`],
  displayName,
})

export const serviceUserBody = (userName: string) => ({
  schemas: [USER, USER_EXTENSION],
  userName,
  [USER_EXTENSION]: { serviceUser: true },
})

/** A user with an address of its own, to which the domain sends the link for its password. */
export const pullerBody = (address: string) => ({
  schemas: [USER],
  userName: PULLER,
  name: { familyName: 'puller' },
  emails: [{ value: address, type: 'work', primary: true }],
})

/**
 * The domain's trust in GitHub's tokens: a job of the repository is the service user.
 * @typeParam Id what names a thing: its text, or an expression of Terraform
 */
export const trustBody = <Id>(
  { repository, issuer, publicKeys }: DesiredSetup,
  clientId: Id,
  user: Id,
) => ({
  schemas: [`${SCHEMA}oracle:idcs:IdentityPropagationTrust`],
  name: APPLICATION,
  type: 'JWT',
  active: true,
  issuer,
  publicKeyEndpoint: publicKeys,
  oauthClients: [clientId],
  allowImpersonation: true,
  subjectType: 'User',
  clientClaimName: 'aud',
  clientClaimValues: ['https://cloud.oracle.com'],
  impersonationServiceUsers: subjectsOf(repository).map((subject) => ({
    rule: `sub eq ${subject}`,
    value: user,
  })),
})
