import { ActionError } from "../../values/action-error.js";
import { isNotAllowed } from "../../values/oci/refusal.js";
import { covers } from "../../values/policy-cover.js";
/** Notes what calls show of the statements that a set-up needs. */
export class Trials {
    needed;
    tried = [];
    /** Failures that say nothing of rights, such as no answer. */
    faults = [];
    constructor(needed) {
        this.needed = needed;
    }
    needs(statement) {
        return this.needed.some((one) => covers(one, statement));
    }
    /**
     * Makes a call that takes these statements; nothing if none of them is needed.
     * @param isClear whether a refusal can only be about rights
     */
    async make(takes, call, isClear = true) {
        if (!takes.some((one) => this.needs(one)))
            return undefined;
        try {
            const value = await call();
            const needs = this.needed.filter((one) => takes.some((taken) => covers(taken, one)));
            this.tried.push({ needs, outcome: 'granted' });
            return value;
        }
        catch (error) {
            this.#note(takes, error, isClear);
            return undefined;
        }
    }
    #note(takes, error, isClear) {
        if (!(error instanceof ActionError))
            throw error;
        const needs = this.needed.filter((one) => takes.some((taken) => covers(one, taken)));
        const outcome = isClear && isNotAllowed(error) ? 'refused' : 'unclear';
        this.tried.push({ needs, outcome, message: error.message });
        const isOfService = error.service !== undefined;
        if (outcome === 'unclear' && isClear && isOfService)
            this.faults.push(error);
    }
}
