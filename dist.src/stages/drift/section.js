export const comparedSection = (name, changes, kept, warnings = []) => ({
    name,
    outcome: changes.length === 0 ? 'clean' : 'drift',
    changes,
    kept,
    warnings,
});
/** Whether anything of it was held against what is described. */
export const isCompared = ({ outcome, changes, kept }) => outcome !== 'failed' && changes.length + kept.length > 0;
