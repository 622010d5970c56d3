import type { ActionContext } from '../../runner/context.ts'
import type { PushedImage } from '../../stages/build-push/pushed-image.ts'
import { renderImages } from '../../stages/build-push/render-images.ts'
import type { NamedImage } from '../../stages/build-push/several.ts'
import type { ImageInputs } from './images.ts'

const platformsOf = ({ platforms }: PushedImage) =>
  Object.fromEntries(platforms.map(({ platform, digest }) => [platform, digest]))

/** What later steps may need of an image. */
const metadataOf = (image: PushedImage) => ({
  image: image.reference,
  name: image.name,
  digest: image.digest,
  tags: image.tags,
  platforms: platformsOf(image),
  size: image.size ?? null,
  unchanged: image.isUnchanged,
  steps: image.steps,
  milliseconds: image.took,
  scan: image.scan ?? null,
})

const publishOne = async (image: PushedImage, { outputs }: ActionContext): Promise<void> => {
  await outputs.set('image', image.reference)
  await outputs.set('name', image.name)
  await outputs.set('digest', image.digest)
  await outputs.set('tags', image.tags.join('\n'))
  if (image.size !== undefined) await outputs.set('size', image.size)
  await outputs.set('platforms', JSON.stringify(platformsOf(image)))
  await outputs.set('metadata', JSON.stringify(metadataOf(image)))
}

/** By image name, and in the format of deploy's input "images". */
const publishSeveral = async (
  pushed: readonly NamedImage[],
  { outputs }: ActionContext,
): Promise<void> => {
  const all = pushed.map(({ name = '', image }) => [name, metadataOf(image)])
  await outputs.set('name', pushed.map(({ image }) => image.name).join('\n'))
  await outputs.set('tags', [...new Set(pushed.flatMap(({ image }) => image.tags))].join('\n'))
  await outputs.set('metadata', JSON.stringify(Object.fromEntries(all)))
}

/** Writes outputs and job summary. */
export const publishImages = async (
  pushed: readonly NamedImage[],
  inputs: readonly ImageInputs[],
  context: ActionContext,
): Promise<void> => {
  const { outputs, summary } = context
  const [first] = pushed
  const isOne = first !== undefined && pushed.length === 1 && first.name === undefined
  await (isOne ? publishOne(first.image, context) : publishSeveral(pushed, context))
  const keyOf = (name: string | undefined) =>
    inputs.find((image) => image.name === name)?.imageKey ?? ''
  const lines = pushed.map(({ name, image }) => `${keyOf(name)}=${image.reference}`)
  await outputs.set('images', lines.join('\n'))
  const isUnchanged = pushed.every(({ image }) => image.isUnchanged)
  await outputs.set('unchanged', isUnchanged)
  const title = `${isUnchanged ? 'Unchanged' : 'Pushed'} ${isOne ? 'image' : 'images'}`
  await summary.append(`## ${title}\n\n${renderImages(pushed.map(({ image }) => image))}`)
}
