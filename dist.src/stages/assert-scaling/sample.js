/** A timeline in which nothing was seen. */
export const emptyTimeline = {
    ...{ samples: [], rescales: [], ready: [] },
    ...{ pods: [], events: [] },
};
/** The part of a timeline that concerns one HPA. */
export function timelineOf(timeline, hpa) {
    const own = (items) => items.filter((item) => item.hpa === hpa);
    return {
        samples: own(timeline.samples),
        rescales: own(timeline.rescales),
        ready: own(timeline.ready),
        pods: own(timeline.pods),
        events: own(timeline.events),
    };
}
/** What was so from a moment on: the last item before it, which then still held, and all later ones. */
export const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};
