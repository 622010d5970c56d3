/** One place where a release is asked, or why it is not. */
export type Target =
  | {
      readonly is: 'http'
      /** What is asked: with the address. */
      readonly url: string
      /** What people open: with the name, where there is one. */
      readonly shown: string
      /** The name that is asked for at the address. */
      readonly host?: string
      /** Whether it stands behind a controller that may need some time to hear of it. */
      readonly isRouted?: boolean
      /** The path that leads to the release, if none is given. */
      readonly path?: string
      /** Whether it is only taken to speak HTTP, as most do. */
      readonly isGuess?: boolean
    }
  | { readonly is: 'tcp'; readonly url: string; readonly shown: string }
  | { readonly is: 'unprobed'; readonly shown: string; readonly why: string }

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 }

/** The URL of an address or name; the port is left out where it is the scheme's own. */
export const urlAt = (scheme: 'http' | 'https' | 'tcp', address: string, port: number): string => {
  const host = address.includes(':') ? `[${address}]` : address
  return DEFAULT_PORTS[scheme] === port ? `${scheme}://${host}` : `${scheme}://${host}:${port}`
}
