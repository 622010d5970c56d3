import { formatDuration } from "../values/duration.js";
import { inertText } from "./inert-text.js";
import { workflowCommand } from "./workflow-command.js";
/** Time between two heartbeat lines of one stage. */
const HEARTBEAT = 10_000;
const SHORTEST_SECRET = 6;
/** Prints what is awaited, at most once in ten seconds, and how long it has been awaited. */
const heartbeat = (name, clock, say) => {
    const started = clock.now();
    let last = started;
    return (what) => {
        const now = clock.now();
        if (now - last < HEARTBEAT)
            return;
        last = now;
        say(`  ${name}: waiting for ${what} (${formatDuration(now - started)})`);
    };
};
/** Whatever is logged here, only our commands reach the runner as such. */
export const createLog = (write, clock) => {
    const say = (text) => write(inertText(text));
    const warning = (message) => write(workflowCommand('warning', message));
    const stage = (name, live) => {
        const started = clock.now();
        const lines = [];
        const info = live ? say : (message) => void lines.push(message);
        let beat = heartbeat(name, clock, say);
        let awaited = '';
        return {
            info,
            warning,
            waiting: (what) => {
                // The time shown belongs to the thing awaited, not to its progress behind the colon.
                const subject = what.split(':')[0] ?? what;
                if (subject !== awaited)
                    beat = heartbeat(name, clock, say);
                awaited = subject;
                beat(what);
            },
            done: (result) => {
                const title = `▸ ${name}: ${result} (${formatDuration(clock.now() - started)})`;
                if (lines.length === 0)
                    return say(title);
                write(workflowCommand('group', title));
                lines.forEach(say);
                write('::endgroup::');
            },
        };
    };
    return {
        info: say,
        notice: (message) => write(workflowCommand('notice', message)),
        warning,
        annotate: ({ level, message, title, file, line }) => {
            const place = { file, ...(line === undefined ? {} : { line: String(line) }) };
            write(workflowCommand(level, message, { title, ...place }));
        },
        debug: (message) => write(workflowCommand('debug', message)),
        mask: (secret) => {
            // A PEM's frame is no secret, and a short last line would hide harmless text everywhere.
            const lines = secret.split(/\r?\n/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= SHORTEST_SECRET && !/^-----[^-]+-----$/.test(line));
            // Also as it is printed, where that is not to the letter.
            const forms = new Set(secrets.flatMap((line) => [line, ...inertText(line).split('\n')]));
            for (const form of forms)
                write(workflowCommand('add-mask', form));
        },
        stage: (name) => stage(name, true),
        parallelStage: (name) => stage(name, false),
    };
};
