import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { k6Arguments, k6Environment } from "./k6-arguments.js";
import { K6Samples } from "./k6-samples.js";
import { readIfThere } from "../files/private-file.js";
/** Every exit code is an answer: the stage decides what it means. */
const anyCode = Array.from({ length: 256 }, (_, code) => code);
/** k6 as a process of its own, from PATH; scripts see no more of the job than is given. */
export const k6 = (exec, temporary, given) => ({
    run: async (script, environment, { timeout, signal }, { onLine, onSent }) => {
        const folder = await mkdtemp(join(temporary, 'k6-'));
        try {
            const summaryFile = join(folder, 'summary.json');
            const path = 'path' in script ? script.path : join(folder, 'load.js');
            if ('text' in script)
                await writeFile(path, script.text);
            const samples = new K6Samples();
            onSent?.(samples);
            const { exitCode, stderr } = await exec({
                command: 'k6',
                args: k6Arguments({
                    script: path,
                    summaryFile,
                    environment: { ...given.values, ...environment },
                }),
                // Here, not among the arguments, which everybody on the machine can read.
                env: {
                    ...given.variables,
                    ...k6Environment(given.variables['K6_OUT'] ?? process.env['K6_OUT']),
                },
                accept: anyCode,
                timeout,
                onLine: (line) => {
                    if (!samples.take(line))
                        onLine(line);
                },
                ...(signal === undefined ? {} : { signal }),
            });
            const summary = await readIfThere(summaryFile);
            const seconds = samples.seconds();
            return { exitCode, output: stderr, seconds, ...(summary === undefined ? {} : { summary }) };
        }
        finally {
            await rm(folder, { recursive: true, force: true });
        }
    },
});
