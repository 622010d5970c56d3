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
 * Polls until there is a result. A poll with a transient failure (no connection, a rate limit, a
 * failure of the service, a response that cannot be read) is repeated until the deadline: what is
 * awaited goes on in the cloud.
 * @throws what `late` makes, and every other failure of a poll
 */
const awaitResult = async ({ clock, deadline, signal, progress }, { name, pause, poll, late }) => {
    for (let polls = 0;; polls++) {
        let trouble;
        const result = await poll().catch((error) => {
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
        await clock.sleep(Math.min(pause(polls), Math.max(deadline - clock.now(), 0)), signal);
    }
};


/***/ })

};
