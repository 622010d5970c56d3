/** The identifier of a region by its key (`fra`), if the SDK, which is loaded here, knows it. */
export const knownRegion = async (key) => {
    const { Region } = await import('oci-common');
    return Region.values().find(({ regionCode }) => regionCode === key.toLowerCase())?.regionId;
};
