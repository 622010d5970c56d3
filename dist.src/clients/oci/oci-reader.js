import { Fields, itemsOf, parseWhole, ShapeError } from "../../values/fields.js";
import { callOci } from "./oci-request.js";
/** A path whose last parts are foreign texts, e.g. an OCID. */
export const pathOf = (...parts) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');
/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000;
/** No list that is read here has as many pages. */
const MOST_PAGES = 100;
/**
 * The page to ask for next, noted in `asked`; undefined after the last one.
 * @throws ShapeError for a list that leads back to itself, or goes on and on
 */
const nextPage = (token, asked) => {
    if (!token)
        return undefined;
    if (asked.has(token) || asked.size >= MOST_PAGES)
        throw new ShapeError('the list has no end');
    asked.add(token);
    return token;
};
/** API versions of the services that are read here, from the SDKs' clients. */
const VERSIONS = {
    network: '/20160918',
    'container-engine': '/20180222',
    logging: '/20200531',
    identity: '/20160918',
};
/**
 * Reads one service by signed calls without the SDK, whose packages take longer to load than the
 * calls take. Every method throws ActionError OCI_*, OCI_RESPONSE_INVALID where `take` finds an answer
 * unfit.
 */
export class OciReader {
    #session;
    #service;
    #clock;
    constructor(session, service, clock) {
        this.#session = session;
        this.#service = service;
        this.#clock = clock;
    }
    #call({ path, query = {}, ...about }, take) {
        const search = new URLSearchParams(query).toString();
        const call = {
            ...about,
            service: this.#service,
            method: 'GET',
            path: `${VERSIONS[this.#service]}${path}${search === '' ? '' : `?${search}`}`,
        };
        return callOci(this.#session, call, this.#clock, take);
    }
    /** One object; `take` also gets the headers of the answer. */
    get(read, take) {
        return this.#call(read, ({ body, headers }) => take(Fields.parse(body), headers));
    }
    /** Every item of a paged list, in as few calls as OCI allows; a page may be empty and not the last. */
    async list(read, take) {
        const found = [];
        const asked = new Set();
        let page;
        do {
            const query = { ...read.query, limit: String(LARGEST_PAGE), ...(page && { page }) };
            const answer = await this.#call({ ...read, query }, ({ body, headers }) => ({
                items: itemsOf(parseWhole(body), take),
                next: nextPage(headers['opc-next-page'], asked),
            }));
            found.push(...answer.items);
            page = answer.next;
        } while (page !== undefined);
        return found;
    }
}
