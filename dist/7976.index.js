export const id = 7976;
export const ids = [7976];
export const modules = {

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ awaitResult)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);

const isTransient = (error) => error instanceof _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && error.isTransient;
/**
 * Looks until there is a result. A look that fails in a way that passes (no connection, a rate limit,
 * a failure of the service, an answer that cannot be read) is made again until the deadline: what is
 * awaited goes on meanwhile.
 * @throws what `late` makes, and what a look fails with in any other way
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, look, late }) => {
    for (let looks = 0;; looks++) {
        let trouble;
        const result = await look().catch((error) => {
            if (!isTransient(error))
                throw error;
            trouble = error;
            progress?.waiting(`${name}: ${error.message}`);
            return undefined;
        });
        if (result !== undefined)
            return result;
        if (clock.now() >= deadline)
            throw late(trouble);
        await clock.sleep(Math.min(pause(looks), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ })

};
