/** Undefined for what is no address. URL.canParse says yes to some texts that URL then refuses. */
export const parseUrl = (text, base) => {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
};
