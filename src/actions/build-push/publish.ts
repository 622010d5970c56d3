import type { ActionContext } from '../../runner/context.ts'
import type { PushedImage } from '../../stages/build-push/pushed-image.ts'
import { renderImages } from '../../stages/build-push/render-images.ts'

/** The image as JSON, for steps that want more than one of its parts. */
const metadataOf = (image: PushedImage): string =>
  JSON.stringify({
    image: image.reference,
    name: image.name,
    digest: image.digest,
    tags: image.tags,
    platforms: Object.fromEntries(
      image.platforms.map(({ platform, digest }) => [platform, digest]),
    ),
    size: image.size ?? null,
    unchanged: image.isUnchanged,
    steps: image.steps,
    milliseconds: image.took,
  })

/** Outputs and job summary. */
export const publishImage = async (
  image: PushedImage,
  { outputs, summary }: ActionContext,
): Promise<void> => {
  await outputs.set('image', image.reference)
  await outputs.set('name', image.name)
  await outputs.set('digest', image.digest)
  await outputs.set('tags', image.tags.join('\n'))
  await outputs.set('unchanged', image.isUnchanged)
  if (image.size !== undefined) await outputs.set('size', image.size)
  const platforms = image.platforms.map(({ platform, digest }) => [platform, digest])
  await outputs.set('platforms', JSON.stringify(Object.fromEntries(platforms)))
  await outputs.set('metadata', metadataOf(image))
  await summary.append(
    `## ${image.isUnchanged ? 'Unchanged' : 'Pushed'} image\n\n${renderImages([image])}`,
  )
}
