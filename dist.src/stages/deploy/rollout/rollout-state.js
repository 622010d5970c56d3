export const done = { is: 'done' };
export const doneWith = (note) => ({ is: 'done', note });
export const waiting = (text) => ({ is: 'waiting', text });
export const failed = (text, hint) => ({ is: 'failed', text, hint });
