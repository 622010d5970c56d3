export const id = 4188;
export const ids = [4188];
export const modules = {

/***/ 84188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGround: () => (/* binding */ withGround),
/* harmony export */   withMadeGround: () => (/* binding */ withMadeGround)
/* harmony export */ });
/** Whether the file describes a network or a cluster instead of naming an existing one. */
const isDescribed = ({ cluster, network }) => typeof cluster === 'object' || network?.create !== undefined;
/** The inputs with descriptions replaced by what exists; loads nothing if nothing is described. */
const withGround = async (inputs, session, context) => {
    if (!isDescribed(inputs.environment))
        return inputs;
    const { findFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return findFoundation(inputs, session, context);
};
/**
 * Returns the same as `withGround`, but creates what is missing first.
 * @param rendered called for the objects of the release if their ports decide about rules
 */
const withMadeGround = async (inputs, session, context, rendered) => {
    if (!isDescribed(inputs.environment))
        return { inputs, changes: [] };
    const { layFoundation } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(1949), __webpack_require__.e(9493), __webpack_require__.e(2567), __webpack_require__.e(6441), __webpack_require__.e(9432), __webpack_require__.e(1678)]).then(__webpack_require__.bind(__webpack_require__, 6434));
    return layFoundation(inputs, session, context, rendered);
};


/***/ })

};
