/** Undefined where the text is no JSON. */
export const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
export const record = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
export const list = (value) => (Array.isArray(value) ? value : []);
export const text = (value, otherwise = '') => typeof value === 'string' ? value : otherwise;
export const count = (value, otherwise = 0) => typeof value === 'number' ? value : otherwise;
/** The value at a path of keys; undefined where the path ends. */
export const at = (value, ...path) => path.reduce((inner, key) => record(inner)[key], value);
/** An object of strings, other values left out. */
export const strings = (value) => Object.fromEntries(Object.entries(record(value)).filter((entry) => typeof entry[1] === 'string'));
