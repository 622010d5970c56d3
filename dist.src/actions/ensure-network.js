import { asFlag } from "../values/input-text.js";
import { chartObjects } from "./ensure-network/chart-traffic.js";
import { readAll } from "./ensure-network/inputs.js";
import { open } from "./ensure-network/open.js";
/** Stages are loaded once the inputs are in order. */
export const ensureNetwork = {
    main: async (context) => {
        if (context.readInputs((read) => read.withDefault('create', asFlag, false))) {
            const { createNetwork } = await import("./ensure-network/create-network.js");
            return createNetwork(context);
        }
        const inputs = context.readInputs(readAll);
        const stage = context.log.stage('ensure-network');
        const [opened, objects, { planAndApply }] = await Promise.all([
            open(inputs, context),
            chartObjects(inputs.chart, context),
            import("./ensure-network/plan-and-apply.js"),
        ]);
        await planAndApply({ inputs, objects, opened, context, stage });
    },
};
