import type { Context } from '../core/context.ts'
import type { Stored } from '../core/store.ts'

interface ContainerConfiguration extends Stored {
  readonly isRepositoryCreatedOnFirstPush: boolean
}

const configurations = (context: Context) =>
  context.store.collection<ContainerConfiguration>('containerConfigurations')

/** Whether a push to an unknown repository creates it; OCIR's default is yes. */
export const createdOnFirstPush = (context: Context): boolean =>
  configurations(context).get(context.tenancyId)?.isRepositoryCreatedOnFirstPush ?? true

/** Returns the etag; it stays the same until a request changes the default. */
export const configurationEtag = (context: Context): string =>
  configurations(context).etag(context.tenancyId) ?? 'default'

export const setCreatedOnFirstPush = (context: Context, wanted: boolean): void => {
  configurations(context).put({
    id: context.tenancyId,
    isRepositoryCreatedOnFirstPush: wanted,
  })
}
