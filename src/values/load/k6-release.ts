/** A release of k6 for one kind of machine: download address and checksum. */
export interface K6Release {
  readonly version: string
  /** Its name in a runner's tool cache. */
  readonly architecture: string
  readonly url: string
  /** Checksum of the archive, in hexadecimal digits. */
  readonly sha256: string
  /** Path of the program in the archive. */
  readonly entry: string
}

const VERSION = '2.2.0'
const RELEASES = 'https://github.com/grafana/k6/releases/download'

/** Releases by Node's names of the architectures, with the published checksums. */
const checksums: Readonly<Record<string, readonly [name: string, sha256: string]>> = {
  x64: ['amd64', 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d'],
  arm64: ['arm64', '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c'],
}

/**
 * Returns the release to fetch if k6 is not on PATH; undefined for unsupported machines.
 * @param architecture `process.arch`
 */
export const k6ReleaseFor = (architecture: string): K6Release | undefined => {
  const found = Object.hasOwn(checksums, architecture) ? checksums[architecture] : undefined
  if (found === undefined) return undefined
  const [name, sha256] = found
  const folder = `k6-v${VERSION}-linux-${name}`
  const url = `${RELEASES}/v${VERSION}/${folder}.tar.gz`
  return { version: VERSION, architecture, url, sha256, entry: `${folder}/k6` }
}
