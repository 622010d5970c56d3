/** A place in a file of the chart. */
export interface TemplatePlace {
  /** Relative to the workspace. */
  readonly file: string
  /** From 1; absent if unknown. */
  readonly line?: number
}

/**
 * The template file of an object according to Helm, as a path in the workspace.
 *
 * @param source e.g. `shop/charts/cache/templates/pod.yaml`, from the comment above the manifest
 * @param chart the chart's folder, e.g. `deploy/chart`
 */
export const templateFile = (source: string, chart: string): string =>
  [chart, ...source.split('/').slice(1)].join('/')

/**
 * The only line of a template that has the last key of a path, e.g. `hostPath` of `volumes[data].hostPath`;
 * undefined if several have it, or none.
 */
export const lineOfKey = (template: string, path: string): number | undefined => {
  const key = /([A-Za-z]+)(?:\[[^\]]*\])?$/.exec(path)?.[1]
  if (key === undefined) return undefined
  const form = new RegExp(`^[\\s-]*["']?${key}["']?\\s*:`)
  const lines = template.split('\n').flatMap((line, index) => (form.test(line) ? [index + 1] : []))
  return lines.length === 1 ? lines[0] : undefined
}
