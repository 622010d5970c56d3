import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
/**
 * The absolute path of what stands in an input, a variable or an OCI config, where no shell puts the
 * home folder in place of `~/`. Later steps may run in another folder, so none is kept relative.
 */
export const expandHome = (text, environment) => resolve(text.startsWith('~/') ? join(environment['HOME'] || homedir(), text.slice(2)) : text);
