/** The time that the charts show: from the start of the watch to the last thing seen. */
export const spanOf = ({ load, hpas }) => {
    const times = [
        ...(load?.seconds ?? []),
        ...(load?.asked ?? []),
        ...hpas.flatMap(({ samples, ready }) => [...samples, ...ready]),
    ].map(({ at }) => at);
    const loadStart = load?.startedAt ?? 0;
    return { loadStart, end: times.reduce((latest, at) => Math.max(latest, at), loadStart + 1) };
};
