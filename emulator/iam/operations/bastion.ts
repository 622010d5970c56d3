import {
  bodyOf,
  find,
  given,
  inPath,
  need,
  type Place,
  queried,
  type Requirements,
  targetsOf,
} from '../requirement.ts'

const variables = ({ id, name }: { readonly id: string; readonly name?: unknown }) => ({
  'target.bastion.ocid': id,
  'target.bastion.name': String(name),
})

const bastion = inPath('bastions', 'bastionId', variables)
const session = inPath('bastionSessions', 'sessionId')

/** The bastion of a new session, or that of the requested sessions. */
const named: Place = ({ context, request }) => {
  const id = bodyOf(request)['bastionId'] ?? request.query.get('bastionId')
  return targetsOf([find(context, 'bastions', id)], variables)
}

/** Finds a network resource that belongs to the bastion named in the body. */
const network =
  (collection: string, field: string): Place =>
  ({ context, request }) => {
    const of = find(context, 'bastions', bodyOf(request)['bastionId']) ?? bodyOf(request)
    return targetsOf([find(context, collection, of[field])])
  }

const subnet = network('subnets', 'targetSubnetId')
const vcn = network('vcns', 'targetVcnId')

/**
 * Bastion, `/20210331`. Source: OCI, Bastion IAM Policies names the types and verbs; (i) the
 * network rights of CreateSession are from OCI, Common Policies (2025): "read" of VCNs and subnets.
 */
export const bastionNeeds: Requirements = {
  CreateBastion: [
    need('BASTION_CREATE', given),
    need('SUBNET_ATTACH', subnet),
    need('SUBNET_READ', subnet),
  ],
  ListBastions: [need('BASTION_INSPECT', queried)],
  GetBastion: [need('BASTION_READ', bastion)],
  DeleteBastion: [need('BASTION_DELETE', bastion)],
  CreateSession: [
    need('BASTION_USE', named),
    need('BASTION_SESSION_CREATE', named),
    need('SUBNET_READ', subnet),
    need('VCN_READ', vcn),
  ],
  ListSessions: [need('BASTION_SESSION_INSPECT', named)],
  GetSession: [need('BASTION_SESSION_READ', session)],
  DeleteSession: [need('BASTION_SESSION_DELETE', session)],
}
