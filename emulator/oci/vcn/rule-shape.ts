import { z } from 'zod'

const port = z.number().int().min(1).max(65535)
const portRange = z
  .object({ min: port, max: port })
  .refine(({ min, max }) => min <= max, 'the port range has its minimum above its maximum')
const portOptions = z.object({
  destinationPortRange: portRange.nullish().transform((range) => range ?? null),
  sourcePortRange: portRange.nullish().transform((range) => range ?? null),
})
const icmpType = z.number().int().min(0).max(255)
const icmpOptions = z.object({
  type: icmpType,
  code: icmpType.nullish().transform((code) => code ?? null),
})
const or = <T extends z.ZodType, D>(schema: T, fallback: D) =>
  schema.nullish().transform((value) => value ?? fallback)

/** `all` or an IANA protocol number, as text: 1 ICMP, 6 TCP, 17 UDP, 58 ICMPv6. */
const protocol = z
  .string()
  .refine((text) => text === 'all' || (/^\d{1,3}$/.test(text) && Number(text) < 256), {
    message: 'protocol must be "all" or a protocol number',
  })

const shared = {
  protocol,
  description: or(z.string().max(255), null),
  isStateless: or(z.boolean(), false),
  tcpOptions: or(portOptions, null),
  udpOptions: or(portOptions, null),
  icmpOptions: or(icmpOptions, null),
}
const listPeer = z.enum(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK'])
const groupPeer = z.enum(['CIDR_BLOCK', 'SERVICE_CIDR_BLOCK', 'NETWORK_SECURITY_GROUP'])

/**
 * Rules of security lists in the form of the API; missing fields become null, false or CIDR_BLOCK.
 */
export const ingressRule = z.object({
  ...shared,
  source: z.string(),
  sourceType: or(listPeer, 'CIDR_BLOCK' as const),
})
export const egressRule = z.object({
  ...shared,
  destination: z.string(),
  destinationType: or(listPeer, 'CIDR_BLOCK' as const),
})

/** A rule of a network security group: its direction decides which family of fields it has. */
export const groupRule = z.discriminatedUnion('direction', [
  z.object({
    ...shared,
    direction: z.literal('INGRESS'),
    source: z.string(),
    sourceType: or(groupPeer, 'CIDR_BLOCK' as const),
  }),
  z.object({
    ...shared,
    direction: z.literal('EGRESS'),
    destination: z.string(),
    destinationType: or(groupPeer, 'CIDR_BLOCK' as const),
  }),
])

export type IngressRule = z.output<typeof ingressRule>
export type EgressRule = z.output<typeof egressRule>
export type GroupRule = z.output<typeof groupRule>

/**
 * A stored rule of a group; `nsgId` is the emulator's own field and not part of the API's response.
 */
export type StoredGroupRule = GroupRule & {
  readonly id: string
  readonly nsgId: string
  readonly isValid: boolean
  readonly timeCreated: string
}

/** Returns the peer of a rule, whatever its direction and kind. */
export const peerOf = (
  rule: IngressRule | EgressRule | GroupRule,
): {
  type: string
  value: string
} => {
  return 'source' in rule
    ? { type: rule.sourceType, value: rule.source }
    : { type: rule.destinationType, value: rule.destination }
}
