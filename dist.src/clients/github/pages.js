import { ShapeError } from "../../values/fields.js";
/** Of a hundred items; GitHub takes no more than 2,500 comments for one pull request. */
const MOST_PAGES = 50;
/**
 * The items of all pages. Octokit's own `paginate` takes a page without a body for an empty one.
 *
 * @throws ShapeError for a list without end
 */
export const allPages = async (ask, read) => {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, headers } = await ask({ per_page: 100, page });
        all.push(...read(data));
        if (!headers.link?.includes('rel="next"'))
            return all;
    }
    throw new ShapeError('the list has no end');
};
