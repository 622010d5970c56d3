/** What tells a notice from others of its environment, from one run to the next. */
export const noticeKey = ({ kind, target }) => `${kind}|${target}`;
