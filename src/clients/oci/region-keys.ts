/** The identifier of a region by its key (`fra`), if the SDK, which this loads, knows it. */
export const knownRegion = async (key: string): Promise<string | undefined> => {
  const { Region } = await import('oci-common')
  return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId
}
