import type { Clock } from '../../oci/core/context.ts'
import type { Collection, Stored } from '../../oci/core/store.ts'
import type { AddressPool, PodAddress } from './address-pool.ts'

/** A private IP of the VCN as OCI lists it; those of pods have the pod's uid. */
export interface StoredPrivateIp extends Stored {
  readonly subnetId: string
  readonly ipAddress: string
  readonly podUid?: string
  /** The node that runs the pod. */
  readonly nodeName?: string
}

interface PodSubnet {
  readonly id: string
  readonly cidrBlock: string
  readonly compartmentId: string
}

interface PodAddressOptions {
  readonly privateIps: Collection<StoredPrivateIp>
  /** Returns the subnet from which a node's pods get their addresses. */
  readonly subnetOf: (nodeName: string) => PodSubnet | undefined
  readonly newOcid: (kind: string) => string
  readonly clock: Clock
  /** How long an address stays taken after its pod has ended, in milliseconds. */
  readonly releaseDelayMs: number
}

/** OCI reserves the first two addresses and the last one of every subnet. */
const RESERVED_AT_START = 2
const RESERVED_AT_END = 1

/** Allocates pod addresses as `privateIps` of the VCN, so that subnets fill up as on OCI. */
export class PodAddresses implements AddressPool {
  readonly #options: PodAddressOptions
  /** Where the search continues in each subnet: an address that was just freed is reused last. */
  readonly #next = new Map<string, number>()

  constructor(options: PodAddressOptions) {
    this.#options = options
  }

  take(podUid: string, nodeName: string, held?: string): PodAddress | undefined {
    const { privateIps, subnetOf, newOcid, clock } = this.#options
    const subnet = subnetOf(nodeName)
    if (!subnet) return undefined
    const range = parseCidr(subnet.cidrBlock)
    const known = privateIps.list((ip) => ip.podUid === podUid)[0]
    const ipAddress = known?.ipAddress ?? held ?? this.#free(subnet, range)
    if (ipAddress === undefined) return undefined
    if (!known) {
      const made = {
        id: newOcid('privateip'),
        compartmentId: subnet.compartmentId,
        displayName: `pod ${podUid}`,
        isPrimary: true,
        subnetId: subnet.id,
        ipAddress,
        podUid,
        nodeName,
        timeCreated: new Date(clock.now()).toISOString(),
      }
      privateIps.put(made)
    }
    const gateway = formatAddress(range.first + 1)
    return { address: ipAddress, gateway }
  }

  release(podUid: string): void {
    const { privateIps, clock, releaseDelayMs } = this.#options
    for (const { id } of privateIps.list((ip) => ip.podUid === podUid)) {
      if (releaseDelayMs === 0) privateIps.delete(id)
      else void clock.sleep(releaseDelayMs).then(() => privateIps.delete(id))
    }
  }

  retain(podUids: ReadonlySet<string>): void {
    const { privateIps } = this.#options
    const left = privateIps.list(({ podUid }) => podUid !== undefined && !podUids.has(podUid))
    for (const { id } of left) privateIps.delete(id)
  }

  #free(subnet: PodSubnet, { first, size }: Range): string | undefined {
    const inSubnet = this.#options.privateIps.list((ip) => ip.subnetId === subnet.id)
    const taken = new Set(inSubnet.map((ip) => ip.ipAddress))
    const usable = size - RESERVED_AT_START - RESERVED_AT_END
    const begin = this.#next.get(subnet.id) ?? 0
    for (let step = 0; step < usable; step++) {
      const offset = (begin + step) % usable
      const address = formatAddress(first + RESERVED_AT_START + offset)
      if (taken.has(address)) continue
      this.#next.set(subnet.id, offset + 1)
      return address
    }
    return undefined
  }
}

interface Range {
  readonly first: number
  readonly size: number
}

const parseCidr = (cidr: string): Range => {
  const [address = '', length = ''] = cidr.split('/')
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  return { first, size: 2 ** (32 - Number(length)) }
}

const formatAddress = (value: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')
