import { isAbsolute, normalize } from 'node:path';
const HASH = /^[0-9a-f]{64}$/;
const CONTROL = /\p{Cc}/u;
/** SHA-256 in hexadecimal. */
export const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** A text of one line, with something in it. */
export const isLine = (value) => typeof value === 'string' && value !== '' && !CONTROL.test(value);
/** A path as we write it down: absolute, without detours. */
export const isPlainPath = (value) => isLine(value) && isAbsolute(value) && normalize(value) === value;
/** Permission bits of a file. */
export const isMode = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0o777;
const KEPT = /^kept-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The name of a text that is kept until post: `kept-` and a UUID. */
export const isKeptId = (value) => typeof value === 'string' && KEPT.test(value);
