import { ActionError } from '../../values/action-error.ts'
import type { Json } from '../../values/json.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'
import { type Arriving, imagesIn, type Missing, missingOf } from './arrival.ts'
import { type ImageSettings, imageSettings } from './image-settings.ts'

/** Most images of a chart that are listed; most charts have few. */
const SHOWN = 4

const whatIsMissing = ({ images, pullSecret }: Missing): string[] => [
  ...images.map((image) => `no object of the chart has the image ${image}`),
  ...(pullSecret !== undefined && images.length === 0
    ? [`the pods with the image have no pull secret ${pullSecret}`]
    : []),
]

const lines = (key: string, values: readonly (readonly [string, string])[]): string[] => [
  `  ${key}: |`,
  ...values.map(([name, template]) => `    ${name}=${template}`),
]

/** Suggested lines for each image that the chart seems to have. */
const imageLines = ({ images }: ImageSettings): string[] => {
  if (images.length === 0) return ['Its values show no key for an image: look into its templates.']
  const more = images.length > SHOWN ? [`(${images.length - SHOWN} more images)`] : []
  const each = images
    .slice(0, SHOWN)
    .flatMap((image, index) => [...(index === 0 ? [] : ['or']), ...lines('image-values', image)])
  return ['The chart seems to have these keys; write for the image that is yours', ...each, ...more]
}

const secretLines = ({ pullSecrets }: ImageSettings): string[] =>
  pullSecrets.length === 0
    ? ['Its values show no key for a pull secret: let the service account have it.']
    : ['and for the pull secret', ...pullSecrets.map((key) => `  pull-secret-key: ${key}`)]

const hintFor = (missing: Missing, settings: ImageSettings): string =>
  [
    ...(missing.images.length === 0 ? [] : imageLines(settings)),
    ...(missing.pullSecret === undefined ? [] : secretLines(settings)),
  ].join('\n')

/**
 * Requires that the image and its pull secret get from the values into the objects: a chart with
 * other keys would be deployed with its default image.
 * @param chartValues the chart's own values, for the suggestion
 * @throws ActionError IMAGE_NOT_IN_CHART
 */
export const requireArrival = async (
  { objects, hooks }: Manifests,
  arriving: Arriving | undefined,
  chartValues: () => Promise<Json>,
): Promise<void> => {
  const made = [...objects, ...hooks]
  const missing = arriving && missingOf(made, arriving)
  if (missing === undefined) return
  const found = imagesIn(made).join(', ')
  throw new ActionError({
    code: 'IMAGE_NOT_IN_CHART',
    message: `${whatIsMissing(missing).join('\n')}${found === '' ? '' : `\nits pods have ${found}`}`,
    hint: hintFor(missing, imageSettings(await chartValues())),
  })
}
