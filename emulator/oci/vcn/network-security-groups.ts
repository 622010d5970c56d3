import { z } from 'zod'
import { common, parseDetails } from './details.ts'
import { newVcnPart, renamed } from './resource-base.ts'
import type { Kind } from './resource-routes.ts'
import type { VcnPart, Vnic } from './resources.ts'
import type { StoredGroupRule } from './rule-shape.ts'

/** The group itself holds no rules; they are in the collection `nsgRules`. */
export type NetworkSecurityGroup = VcnPart

const createDetails = z.object({ ...common, compartmentId: z.string(), vcnId: z.string() })

export const networkSecurityGroups: Kind<NetworkSecurityGroup> = {
  name: 'NetworkSecurityGroup',
  plural: 'NetworkSecurityGroups',
  path: 'networkSecurityGroups',
  listsByVcn: true,
  create(context, body) {
    const group = newVcnPart(context, 'networksecuritygroup', parseDetails(createDetails, body))
    return context.store.collection<NetworkSecurityGroup>('networkSecurityGroups').put(group)
  },
  update: (_context, current, body) => renamed(current, parseDetails(z.object(common), body)),
  users(context, group) {
    const [vnic] = context.store
      .collection<Vnic>('vnics')
      .list((other) => other.nsgIds.includes(group.id))
    return vnic && `VNIC ${vnic.id}`
  },
  removed(context, group) {
    const rules = context.store.collection<StoredGroupRule>('nsgRules')
    for (const rule of rules.list((other) => other.nsgId === group.id)) rules.delete(rule.id)
  },
}
