import { appendFileSync } from 'node:fs';
import { actionsCore } from "./core.js";
import { variable } from "./environment.js";
import { renderFailure } from "./failure.js";
/** What the runner shows of a summary is bounded by 1 MiB a step; a failure needs far less. Characters. */
const LONGEST_FAILURE = 64_000;
/** A failure as a section; what it quotes cannot end its block. */
const failureSection = (thrown) => {
    const { title, text } = renderFailure(thrown);
    const shown = text.slice(0, LONGEST_FAILURE).replaceAll('```', "'''");
    return `\n### ✖ ${title}\n\n\`\`\`text\n${shown}\n\`\`\`\n`;
};
/** Writes into the file that the runner names, if it does. */
export class RunnerSummary {
    #file;
    #hasFailures = false;
    constructor(environment) {
        this.#file = variable(environment, 'GITHUB_STEP_SUMMARY');
    }
    async append(markdown, hasFailures = false) {
        this.#hasFailures ||= hasFailures;
        if (this.#file === undefined)
            return;
        await (await actionsCore('GITHUB_STEP_SUMMARY')).summary.addRaw(markdown, true).write();
    }
    /** Says why the step failed, unless it was said; at once, for the process is about to end. */
    appendFailure(thrown) {
        if (this.#file === undefined || this.#hasFailures)
            return;
        this.#hasFailures = true;
        try {
            appendFileSync(this.#file, failureSection(thrown));
        }
        catch {
            // The annotation says it too.
        }
    }
}
