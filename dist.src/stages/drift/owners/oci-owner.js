/** What OCI says of who made a resource, and when it was last changed; it never says by whom. */
export const ociOwner = (resource) => {
    const { createdBy, createdAt, updatedAt } = resource;
    const at = updatedAt ?? createdAt;
    if (createdBy === undefined && at === undefined)
        return undefined;
    return { by: createdBy && `made by ${createdBy}`, at };
};
