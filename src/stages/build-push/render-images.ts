import { formatDuration } from '../../values/duration.ts'
import { codeOf, renderTable } from '../../values/markdown.ts'
import type { PushedImage } from './pushed-image.ts'

const MEGABYTE = 1e6

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`

/** The size, with the difference to the previous image, if there is another one. */
const describeSize = ({ size, sizeBefore, isUnchanged }: PushedImage): string => {
  if (size === undefined) return ''
  if (sizeBefore === undefined || isUnchanged) return megabytes(size)
  const difference = size - sizeBefore
  const sign = difference < 0 ? '−' : '+'
  return `${megabytes(size)} (${sign}${megabytes(Math.abs(difference))})`
}

/** A table of the images that were built. */
export const renderImages = (images: readonly PushedImage[]): string =>
  renderTable(
    ['Image', 'Tags', 'Platforms', 'Size', 'Steps', 'Time'],
    images.map((image) => [
      codeOf(image.reference),
      image.tags.join('\n'),
      image.platforms.map(({ platform }) => platform).join('\n'),
      describeSize(image),
      `${image.steps.built} built, ${image.steps.cached} cached`,
      formatDuration(image.took),
    ]),
  )
