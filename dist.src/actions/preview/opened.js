import { announce, factsOf } from "./announce.js";
/** Says the news of this run. */
export const tell = async (news, { inputs, gitHub, context }) => {
    await announce(news, factsOf(inputs, context), gitHub, context);
    if (news.state !== 'building')
        await context.outputs.set('state', news.state);
};
