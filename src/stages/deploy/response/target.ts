import { joinUrl } from '../../../values/network/url.ts'

/**
 * Adjusts the targets of a release that has its own path behind a shared controller: both probes
 * and people use it. The slash at the end keeps relative links below it.
 */
export const mountedAt = (path: string, targets: readonly Target[]): Target[] =>
  targets.map((target) => {
    if (target.is !== 'http' || target.isRouted !== true) return target
    const below = (url: string): string => `${joinUrl(url, path)}/`
    return { ...target, url: below(target.url), shown: below(target.shown), path: '/' }
  })

/** One target to probe, or why it is not probed. */
export type Target =
  | {
      readonly is: 'http'
      /** The URL to probe, with the address. */
      readonly url: string
      /** The URL for people, with the host name if there is one. */
      readonly shown: string
      /** The host name to request at the address. */
      readonly host?: string
      /** Whether it is behind a controller that may need some time to pick it up. */
      readonly isRouted?: boolean
      /** The path to the release, if none is given. */
      readonly path?: string
      /** Whether HTTP is only assumed, since it is the most common. */
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
