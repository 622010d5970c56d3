import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'

/** Generates pseudo-random numbers that are the same in every run (mulberry32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** Returns a number 0 <= n < 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  chance(probability: number): boolean {
    return this.roll() < probability
  }

  whole(most: number): number {
    return Math.floor(this.roll() * (most + 1))
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(items.length - 1)] as T
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.roll() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item)
  }
}

export const LABEL = 'all-fra-services-in-oracle-services-network'

/** Whole subnets, halves of them, blocks that contain them, and unrelated ones. */
const BLOCKS = [
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '10.0.0.0/8',
  '10.0.0.0/16',
  '10.0.0.0/28',
  '10.0.0.0/29',
  '10.0.0.8/29',
  '10.0.10.0/24',
  '10.0.10.0/25',
  '10.0.10.128/25',
  '10.0.20.0/24',
  '10.0.20.0/25',
  '10.0.20.128/25',
  '10.0.64.0/18',
  '10.0.64.0/19',
  '10.0.30.0/24',
  '192.0.2.0/24',
  '::/0',
  '2001:db8::/32',
]

const PORTS = [
  [1, 65_535],
  [443, 443],
  [6443, 6443],
  [6443, 12_250],
  [12_250, 12_250],
  [10_250, 10_256],
  [10_256, 10_256],
  [30_000, 32_767],
  [30_000, 31_000],
  [31_001, 32_767],
  [80, 443],
  [80, 80],
  [22, 22],
  [53, 53],
  [3306, 33_060],
] as const

const portsOf = (dice: Dice) => {
  const [min, max] = dice.pick(PORTS)
  return { min, max }
}

const detail = (dice: Dice, protocol: string): Partial<SecurityRule> => {
  if (protocol === '6' || protocol === '17') {
    return {
      ...(dice.chance(0.7) ? { ports: portsOf(dice) } : {}),
      ...(dice.chance(0.15) ? { sourcePorts: portsOf(dice) } : {}),
    }
  }
  if (protocol !== '1') return {}
  return dice.chance(0.5)
    ? { icmp: { type: dice.pick([3, 8]), code: dice.pick([undefined, 4, 1]) } }
    : {}
}

const peerOf = (dice: Dice): Pick<SecurityRule, 'peer' | 'peerType'> => {
  if (dice.chance(0.1)) return { peer: LABEL, peerType: 'SERVICE_CIDR_BLOCK' }
  if (dice.chance(0.1)) {
    return { peer: dice.pick(['g-nodes', 'g-other']), peerType: 'NETWORK_SECURITY_GROUP' }
  }
  return { peer: dice.pick(BLOCKS), peerType: 'CIDR_BLOCK' }
}

/** Returns any rule that users may have: broad, narrow, stateless, IPv6, bound to source ports. */
export const randomRule = (dice: Dice): SecurityRule => {
  const protocol = dice.pick(['all', '6', '6', '6', '17', '1', '58'])
  return {
    direction: dice.pick(['INGRESS', 'EGRESS']),
    protocol,
    ...peerOf(dice),
    ...detail(dice, protocol),
    isStateless: dice.chance(0.15),
    description: dice.pick([undefined, 'by hand', 'terraform']),
  }
}

export const randomRules = (dice: Dice, most: number): SecurityRule[] =>
  Array.from({ length: dice.whole(most) }, () => randomRule(dice))
