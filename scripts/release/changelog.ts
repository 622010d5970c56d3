/**
 * Returns the text below a version's heading (`## 1.2.3`) in a changelog, up to the next heading of
 * its level.
 */
export const changelogSection = (changelog: string, version: string): string | undefined => {
  const lines = changelog.split('\n')
  const start = lines.findIndex(
    (line) => line === `## ${version}` || line.startsWith(`## ${version} `),
  )
  if (start < 0) return undefined
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '))
  const end = length < 0 ? lines.length : start + 1 + length
  const text = lines
    .slice(start + 1, end)
    .join('\n')
    .trim()
  return text === '' ? undefined : text
}

/**
 * Returns the version that a tag names; undefined if it is no release tag (`v1`, `v1.2.3-rc.1`).
 */
export const versionOfTag = (tag: string): string | undefined =>
  /^v((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})$/.exec(tag)?.[1]
