import { describeService } from "../../runner/failure.js";
/** A failure in the job summary; `where` is the part that failed. */
export const renderFailureSection = ({ code, message, hint, service }, where) => {
    const place = where === undefined ? '' : ` in ${where}`;
    const answer = service === undefined ? [] : [describeService(service)];
    const text = [message, ...answer, '', `Fix: ${hint}`].join('\n').replaceAll('```', "'''");
    return `### ✖ ${code}${place}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
};
