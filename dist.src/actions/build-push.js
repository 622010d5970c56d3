import { buildAll } from "./build-push/build-all.js";
import { onlyBuild } from "./build-push/only-build.js";
import { onlyEnsure } from "./build-push/only-ensure.js";
import { readBuildInputs } from "./build-push/inputs.js";
export const buildPush = {
    main: (context) => {
        const inputs = readBuildInputs(context);
        if (!inputs.builds)
            return onlyEnsure(inputs, context);
        return inputs.pushes ? buildAll(inputs, context) : onlyBuild(inputs, context);
    },
};
