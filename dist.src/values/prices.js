import { ActionError } from "./action-error.js";
import { parseValues } from "./charts/values-file.js";
const invalid = (what) => new ActionError({
    code: 'PRICES_INVALID',
    message: `the price file ${what}`,
    hint: 'Write, for example, {currency: USD, ocpu-hour: 0.01, gb-hour: 0.0015}, as YAML or JSON, with the prices of your contract.',
});
/** @throws ActionError PRICES_INVALID */
export const parsePrices = async (text) => {
    const values = await parseValues(text);
    const price = (key) => {
        const value = values[key];
        if (typeof value === 'number' && value >= 0)
            return value;
        throw invalid(`has no number in "${key}"`);
    };
    const { currency } = values;
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
        throw invalid('has no currency of three letters');
    }
    return { currency, ocpuHour: price('ocpu-hour'), gigabyteHour: price('gb-hour') };
};
