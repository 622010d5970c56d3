import { inertText } from "./inert-text.js";
/**
 * Makes inert all that anything in this process writes to a stream, Node and dependencies included. A
 * line is passed on when it is whole.
 *
 * @returns the only way past: for our own commands
 */
export const closeGate = (stream) => {
    const pass = stream.write.bind(stream);
    let rest = '';
    const flush = () => {
        if (rest !== '')
            pass(`${inertText(rest)}\n`);
        rest = '';
    };
    stream.write = (chunk, encoding, done) => {
        const text = rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
        const end = text.lastIndexOf('\n') + 1;
        rest = text.slice(end);
        return pass(inertText(text.slice(0, end)), typeof encoding === 'function' ? encoding : done);
    };
    process.on('exit', flush);
    return (line) => {
        flush();
        pass(`${line}\n`);
    };
};
