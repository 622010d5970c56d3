import { joinUrl } from '../../../values/network/url.ts'
import type { Target } from './target.ts'

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
