import { outsiderOf } from "../../clients/github/outsider.js";
import { InputsError } from "../../runner/inputs.js";
import { emptySecrets } from "../../stages/doctor/examine-github.js";
import { asFlag } from "../../values/input-text.js";
import { loadFileParser, readPipeline } from "../pipeline/inputs.js";
/** A problem that an empty secret makes is told once, of the secret. */
const isOfSecret = (problem, findings) => findings.some(({ what }) => {
    const secret = /^input "([^"]+)"/.exec(what)?.[1] ?? '';
    return problem.includes(`"${secret}"`);
});
const problemsOf = (error, secrets) => error.problems
    .filter((problem) => !isOfSecret(problem, secrets))
    .map((what) => ({ area: 'inputs', verdict: 'missing', what, mend: error.hint }));
/** Reads the inputs as the pipeline does; what is wrong with them is a finding here, no failure. */
export const readDoctorInputs = async (context) => {
    const { environment: variables, readInputs } = context;
    const parse = await loadFileParser(context);
    const outsider = await outsiderOf(variables);
    let secrets = [];
    let fails = true;
    try {
        const pipeline = readInputs((read) => {
            secrets = emptySecrets((name) => read.has(name), outsider);
            fails = read.withDefault('fail-on-missing', asFlag, true);
            return readPipeline(read, { variables, parse });
        });
        return { findings: secrets, fails, pipeline: secrets.length === 0 ? pipeline : undefined };
    }
    catch (error) {
        if (!(error instanceof InputsError))
            throw error;
        return { findings: [...secrets, ...problemsOf(error, secrets)], fails, pipeline: undefined };
    }
};
