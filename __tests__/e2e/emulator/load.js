// An open-model load: a fixed number of requests per second, however long the responses take.
/* global __ENV */
import http from 'k6/http'
import { Counter } from 'k6/metrics'

const answers = new Counter('answers')

export const options = {
  discardResponseBodies: false,
  noConnectionReuse: true,
  scenarios: {
    users: {
      executor: 'constant-arrival-rate',
      rate: Number(__ENV.RATE),
      timeUnit: '1s',
      duration: __ENV.DURATION,
      preAllocatedVUs: 50,
      maxVUs: 200,
      gracefulStop: '5s',
    },
  },
}

export default function () {
  const response = http.get(__ENV.TARGET, { timeout: '10s' })
  // While one pod has the work of two, some requests time out; the body is the pod's name.
  if (response.status !== 0) answers.add(1, { pod: response.status === 200 ? response.body : '' })
}
