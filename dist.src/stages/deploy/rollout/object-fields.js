import { at, count, list, text } from "../../../values/json.js";
/** A condition of any object; undefined if it has none of that type. */
export const conditionOf = (object, type) => conditionsOf(object).find((one) => one.type === type);
const conditionsOf = (object) => list(at(object, 'status', 'conditions')).map((one) => ({
    type: text(at(one, 'type')),
    status: text(at(one, 'status')),
    reason: text(at(one, 'reason')),
    message: text(at(one, 'message')),
}));
export const statusCount = (object, key) => count(at(object, 'status', key));
/** Whether the controller has seen the newest spec. */
export const isObserved = (object) => statusCount(object, 'observedGeneration') >= count(at(object, 'metadata', 'generation'));
/** The condition's own words; its reason if it has none. */
export const wordsOf = ({ reason, message }) => message || reason;
