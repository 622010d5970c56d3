import { describeVerdict } from "../assert-scaling.js";
import { describeLoad } from "../load/summary.js";
/** The image of `image`, which stands in the chart values that the release names. */
export const mainImage = ({ images = [] }) => images.find(({ name }) => name === undefined)?.image;
const lines = {
    'build-push': ({ images }) => images
        ?.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`)
        .join('; '),
    'ensure-network': ({ network }) => network && `${network.rulesAdded} rules added, ${network.rulesKept} already there`,
    'ensure-node-pool': ({ nodePool }) => nodePool && `${nodePool.virtualNodes ?? 0} virtual nodes ACTIVE`,
    deploy: ({ release }) => {
        if (release === undefined)
            return undefined;
        const answers = release.url === undefined ? '' : `, ${release.url} answers`;
        const what = release.changes.length === 0 ? 'unchanged' : 'rolled out';
        return `${release.name} revision ${release.revision} ${what}${answers}`;
    },
    load: ({ load }) => load && describeLoad(load),
    'assert-scaling': ({ scaling }) => scaling?.verdicts.map(describeVerdict).join('; '),
};
/** One line for the log and the summary: what a stage that ended well has brought. */
export const describeStage = (name, evidence) => lines[name](evidence) ?? 'done';
