// An open-model load: as many requests a second as asked for, however long the answers take.
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
  const answer = http.get(__ENV.TARGET, { timeout: '10s' })
  // While one pod has the work of two, some get no answer in time; an answer is a pod's name.
  if (answer.status !== 0) answers.add(1, { pod: answer.status === 200 ? answer.body : '' })
}
