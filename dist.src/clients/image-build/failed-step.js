import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from "../../values/action-error.js";
import { failedLine } from "../../values/image-build/failed-line.js";
import { ProcessError } from "../process/process-failure.js";
const dockerfileOf = async ({ context, dockerfile }) => {
    const names = ['Dockerfile', 'Containerfile'].map((name) => join(context, name));
    for (const file of dockerfile === undefined ? names : [dockerfile]) {
        const text = await readFile(file, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return { file, text };
    }
    return undefined;
};
/** A failure of the builder, with the line of the Dockerfile that it complains of, if it says so. */
export const withFailedLine = async (error, build) => {
    if (!(error instanceof ProcessError) || error.code !== 'PROCESS_FAILED')
        return error;
    const source = await dockerfileOf(build);
    const place = source && failedLine(error.output, source.text);
    if (source === undefined || place === undefined)
        return error;
    const { code, message, hint } = error;
    return new ActionError({
        ...{ code, message, hint, cause: error.cause },
        place: { file: source.file, line: place.line },
    });
};
