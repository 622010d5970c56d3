/** Whether XML 1.0 may hold a character at all: control characters it may not, however written. */
const isAllowed = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
};
/** Text that may stand in HTML, SVG and XML, between tags and in quoted attributes. */
export const escapeMarkup = (text) => [...text]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
