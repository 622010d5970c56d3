/** The same promise for every caller. */
export const once = (open) => {
    let opened;
    return () => (opened ??= open());
};
