import { ensureRepository, planRepository } from "../../stages/build-push/repository.js";
import { openRegistry } from "./open.js";
/** Ensures repositories alone, for those who build with an action of others. */
export const onlyEnsure = async (inputs, context) => {
    const { log, clock, outputs } = context;
    const { client, requestOf, nameOf } = await openRegistry(inputs, context);
    const stage = log.stage('build-push');
    for (const image of inputs.images) {
        const request = requestOf(image);
        const plan = await planRepository(request, client);
        await ensureRepository(request, plan, { repositories: client, clock }, { progress: stage });
    }
    const names = await Promise.all(inputs.images.map(nameOf));
    await outputs.set('name', names.join('\n'));
    const are = names.length === 1 ? 'is as it' : 'are as they';
    stage.done(`repository of ${names.join(', ')} ${are} should be`);
};
