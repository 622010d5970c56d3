/** How far the load is: written by the load, read by the watch beside it. */
export class LoadState {
    atMost;
    profile;
    #started = false;
    #ended = false;
    #hasFailed = false;
    #rate;
    #sent;
    /** @param atMost milliseconds that the load takes at most */
    constructor(atMost, profile) {
        this.atMost = atMost;
        this.profile = profile;
    }
    start = (sent) => {
        this.#started = true;
        this.#sent = sent;
    };
    /** `requestsPerSecond` that were really sent, if any were. */
    end(requestsPerSecond, hasFailed) {
        this.#ended = true;
        this.#rate = requestsPerSecond;
        this.#hasFailed = hasFailed;
    }
    started() {
        return this.#started;
    }
    ended() {
        return this.#ended;
    }
    failed() {
        return this.#hasFailed;
    }
    requestsPerSecond() {
        return this.#rate;
    }
    seconds() {
        return this.#sent?.seconds() ?? [];
    }
}
