export const id = 1627;
export const ids = [1627];
export const modules = {

/***/ 71627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTimeline: () => (/* binding */ readTimeline)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-schema.js

const timeline_schema_time = (what) => schemas/* number */.aig().meta({ description: `${what} Seconds since startedAt; below zero before it.` });
const count = (what) => schemas/* int */.Whr().min(0).meta({ description: what });
const milliseconds = (what) => schemas/* number */.aig()
    .min(0)
    .meta({ description: `${what} In milliseconds.` });
const second = schemas/* object */.Ikc({
    at: timeline_schema_time('Beginning of the second.'),
    ended: count('Requests that ended in it; iterations of a script that sends no HTTP.'),
    failed: count('How many of them failed.'),
    dropped: count('Iterations that never began, because no virtual user was free.'),
    p50Milliseconds: milliseconds('Median response time.').optional(),
    p95Milliseconds: milliseconds('95th percentile of the response time.').optional(),
});
const totals = schemas/* object */.Ikc({
    requests: count('Requests sent.'),
    requestsPerSecond: schemas/* number */.aig().min(0),
    failedRate: schemas/* number */.aig().min(0).max(1).meta({ description: 'Share that failed, 0 to 1.' }),
    p95Milliseconds: milliseconds('95th percentile over the whole load.'),
    iterations: count('Times that the script ran through.'),
    droppedIterations: count('Iterations that never began.'),
})
    .meta({ description: 'The whole load; absent if it was cut off.' });
const load = schemas/* object */.Ikc({
    startedAt: timeline_schema_time('Start of the load.'),
    asked: schemas/* array */.YOg(schemas/* object */.Ikc({ at: timeline_schema_time('A corner of the rate.'), perSecond: schemas/* number */.aig().min(0) }))
        .meta({ description: 'The rate as it was asked for; straight lines between its corners.' }),
    seconds: schemas/* array */.YOg(second).meta({ description: 'Actual requests and responses.' }),
    totals: totals.optional(),
});
const metric = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    target: schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(['Utilization', 'AverageValue', 'Value']),
        value: schemas/* number */.aig()
            .meta({ description: 'Per cent for Utilization, else cores, bytes or units.' }),
    }),
    current: schemas/* number */.aig().optional().meta({ description: 'As the target is given.' }),
});
const verdict = schemas/* object */.Ikc({
    passed: schemas/* boolean */.zMY(),
    code: schemas/* string */.YjP().meta({ description: 'SCALED, or a code of docs/troubleshooting.md.' }),
    from: count('Replicas before the load.'),
    to: count('Ready replicas at the end.'),
    peak: count('Most replicas, wanted or ready.'),
    atLeast: count('Ready replicas that were expected.'),
    firstScaleUpSeconds: schemas/* number */.aig().nullable().meta({ description: 'From the start of the load.' }),
    reachedSeconds: schemas/* number */.aig().nullable().meta({ description: 'From the start of the load.' }),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP(),
});
const pod = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    node: schemas/* string */.YjP().optional(),
    decidedAt: timeline_schema_time('The decision of the HPA that it was made for.').optional(),
    createdAt: timeline_schema_time('The Pod was created.').optional(),
    scheduledAt: timeline_schema_time('It had a node.').optional(),
    pulledAt: timeline_schema_time('Its images were there, where the node says so.').optional(),
    startedAt: timeline_schema_time('Its last container ran.').optional(),
    readyAt: timeline_schema_time('It was Ready.').optional(),
    deletedAt: timeline_schema_time('It was gone.').optional(),
    restarts: count('Restarts of its containers under the watch.'),
    outOfMemory: schemas/* boolean */.zMY(),
});
const hpa = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    verdict,
    samples: schemas/* array */.YOg(schemas/* object */.Ikc({
        at: timeline_schema_time('When the HPA said so.'),
        current: count('status.currentReplicas'),
        desired: count('status.desiredReplicas'),
        metrics: schemas/* array */.YOg(metric),
    })),
    ready: schemas/* array */.YOg(schemas/* object */.Ikc({ at: timeline_schema_time('When it changed.'), ready: count('Ready replicas.') })),
    rescales: schemas/* array */.YOg(schemas/* object */.Ikc({ at: timeline_schema_time('When it was seen.'), size: count('The new size.') })),
    pods: schemas/* array */.YOg(pod).meta({ description: "Times by the cluster's clock, to the second." }),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({
        at: timeline_schema_time("By the cluster's clock."),
        type: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        object: schemas/* string */.YjP().meta({ description: 'Kind/name' }),
        message: schemas/* string */.YjP(),
    }))
        .meta({ description: 'Of the HPA, of what it scales, and of its pods; at most 2,000.' }),
});
/** The file `timeline.json`. Fields are only ever added within a version. */
const timelineSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    result: schemas/* enum */.k5n(['success', 'failure', 'cancelled'])
        .meta({ description: 'How the run ended; a cancelled one holds what was seen until then.' }),
    namespace: schemas/* string */.YjP(),
    startedAt: datetime().meta({ description: 'The zero of all times in this file.' }),
    load: load.optional().meta({ description: 'Absent if another sent it.' }),
    hpas: schemas/* array */.YOg(hpa),
})
    .meta({ title: 'timeline.json', description: 'What a load did, and how HPAs responded to it.' });
/** The JSON Schema of `timeline.json`, for other programs. */
const timelineJsonSchema = () => z.toJSONSchema(timelineSchema, { io: 'input', target: 'draft-7' });

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/evidence/read-timeline.js
// Own file: loads zod, so it is imported only for a run with a baseline.



/**
 * Reads a `timeline.json` that an earlier run left.
 * @throws ActionError BASELINE_INVALID
 */
const readTimeline = (path, text) => {
    const read = timelineSchema.safeParse((0,json/* parseJson */.qF)(text));
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    throw new action_error/* ActionError */.l({
        code: 'BASELINE_INVALID',
        message: `${path} is no timeline.json of this version: ${issue?.message ?? 'it is not readable'}${place}`,
        hint: 'Give "baseline" the timeline.json of an earlier run, or the folder that it was downloaded into.',
    });
};


/***/ })

};
