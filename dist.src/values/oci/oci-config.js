const HEADER = /^\s*\[([^\]]+)\]\s*$/;
const ENTRY = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/;
/** Lines with their ends, each with the section that it stands in. */
const linesOf = (text) => {
    let section;
    return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
        section = HEADER.exec(line.trimEnd())?.[1] ?? section;
        return { line, section };
    });
};
/** The sections of an OCI config file, by their names. */
export const parseSections = (text) => {
    const sections = new Map();
    for (const { line, section } of linesOf(text)) {
        if (section === undefined)
            continue;
        const entries = sections.get(section) ?? {};
        sections.set(section, entries);
        const [, key, value] = ENTRY.exec(line.trimEnd()) ?? [];
        if (key !== undefined && value !== undefined)
            entries[key] = value;
    }
    return sections;
};
/** The text with one section more at its end. */
export const addSection = (text, name, entries) => {
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`);
    return `${before}[${name}]\n${lines.join('')}`;
};
/** The text without a section; every other byte of it stays. */
export const removeSection = (text, name) => linesOf(text)
    .filter(({ section }) => section !== name)
    .map(({ line }) => line)
    .join('');
/** Whether a text can name a profile: it stands in brackets on a line of its own. */
export const isProfileName = (text) => /^[\w.@ -]+$/.test(text);
