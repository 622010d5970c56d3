/**
 * The platform of pods of a shape; undefined for unknown shapes. Source: Oracle, Virtual Node Pod
 * Shapes (A1 is Ampere's Arm, E3 and E4 are AMD's EPYC).
 */
const platformOfShape = (shape: string): string | undefined => {
  if (/^Pod\.Standard\.A\d+\./.test(shape)) return 'linux/arm64'
  return /^Pod\.Standard\.E\d+\./.test(shape) ? 'linux/amd64' : undefined
}

/** Whether an image for `built` runs where `needed` is; an unnamed variant counts as fitting. */
const fits = (built: string, needed: string): boolean =>
  built === needed || built.startsWith(`${needed}/`)

/**
 * Why some pods cannot run an image; undefined if all can.
 * @param platforms of the image; none means the builder's default, which is not judged
 */
export const platformProblem = (
  platforms: readonly string[],
  shapes: readonly string[],
): { readonly problem: string; readonly hint: string } | undefined => {
  if (platforms.length === 0) return undefined
  for (const shape of shapes) {
    const needed = platformOfShape(shape)
    if (needed === undefined || platforms.some((platform) => fits(platform, needed))) continue
    return {
      problem: `pods of shape ${shape} run ${needed}, and the image is built for ${platforms.join(', ')} alone`,
      hint: `Build for ${needed}, or, where pools of both kinds run it, for ${[...platforms, needed].join(',')}.`,
    }
  }
  return undefined
}

/** The default platforms to build for: those of the pools. */
export const platformsOfShapes = (shapes: readonly string[]): readonly string[] => [
  ...new Set(shapes.flatMap((shape) => platformOfShape(shape) ?? [])),
]
