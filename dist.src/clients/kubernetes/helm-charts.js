import { parseValues } from "../../values/charts/values-file.js";
import { at, text } from "../../values/json.js";
import { isRemoteChart } from "../../values/path.js";
import { editManifests } from "../../values/manifests/edit-manifests.js";
import { parseManifests } from "../../values/manifests/parse-manifests.js";
import { chartSource } from "./chart-source.js";
import { templateArguments } from "./helm-arguments.js";
import { givenValues } from "./helm-values.js";
/** @param folder where charts that are fetched lie until the job ends */
export const helmCharts = (process, common, folder) => {
    const run = (args, more = {}) => process({ ...common, args, ...more });
    const chart = chartSource(async (args, more) => {
        const { stdout, stderr } = await run(args, more);
        return `${stdout}\n${stderr}`;
    }, folder);
    const place = async (release) => {
        const [{ path }, { args, input }] = await Promise.all([
            chart(release),
            givenValues(release, folder),
        ]);
        const placed = { ...release, chart: path, values: args };
        return { placed, ...(input === undefined ? {} : { input }) };
    };
    return {
        place,
        chart,
        newest: async ({ chart: name, repository }) => {
            if (repository === undefined && !isRemoteChart(name))
                return undefined;
            const from = repository === undefined ? [] : [`--repo=${repository}`];
            const { stdout } = await run(['show', 'chart', ...from, '--', name]);
            return text(at(parseValues(stdout), 'version')) || undefined;
        },
        chartValues: async (release) => {
            const { path } = await chart(release);
            return parseValues((await run(['show', 'values', '--', path])).stdout);
        },
        template: async (release) => {
            const { placed, ...more } = await place(release);
            const { stdout } = await run(templateArguments(placed), more);
            return parseManifests(editManifests(stdout, release.namespace, release.edits));
        },
    };
};
