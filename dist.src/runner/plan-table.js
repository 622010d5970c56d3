import { escapeMarkdown, renderTable } from "../values/markdown.js";
/** A plan as a section of the job summary. */
export const renderPlan = (title, changes) => {
    const heading = `### ${escapeMarkdown(title)}\n\n`;
    if (changes.length === 0)
        return `${heading}Nothing to change.\n`;
    const rows = changes.map(({ action, target, description }) => [action, target, description]);
    return `${heading}${renderTable(['action', 'what', 'change'], rows)}`;
};
/** A plan as an output: what happens to what, without the details that only applying needs. */
export const changesOutput = (changes) => JSON.stringify(changes.map(({ action, target, description }) => ({ action, target, description })));
