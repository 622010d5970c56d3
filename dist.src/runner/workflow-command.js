import { inertText } from "./inert-text.js";
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A line that the runner understands: `::error title=X::text`. What it shows of that is inert, for whoever
 * reads the log after it; a mask is the secret to the letter.
 */
export const workflowCommand = (name, data, properties = {}) => {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(inertText(value))}`);
    const shown = name === 'add-mask' ? data : inertText(data);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(shown)}`;
};
