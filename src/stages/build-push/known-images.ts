import { describedImages } from '../../values/environment/built-images.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { KnownImages } from '../deploy/request.ts'
import type { NamedImage } from './several.ts'

/** The images for the release: those that were built, else the one that it names. */
export const knownImages = (
  environment: Environment,
  built: readonly NamedImage[] = [],
): KnownImages => {
  const textOf = (wanted: string | undefined) =>
    built.find(({ name }) => name === wanted)?.image.reference
  return {
    image: textOf(undefined) ?? environment.release?.image,
    wired: describedImages(environment).flatMap(({ name, wiring }) => {
      const text = name === undefined ? undefined : textOf(name)
      return text === undefined ? [] : [{ text, wiring }]
    }),
  }
}
