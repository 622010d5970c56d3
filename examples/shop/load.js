// An open-model load on the shop's front page: k6 run -e BASE_URL=http://... load.js
import http from 'k6/http'
import { check } from 'k6'

const rate = Number(__ENV.RATE || 40)
const duration = __ENV.DURATION || '3m'
const users = {
  preAllocatedVUs: Math.max(10, rate),
  maxVUs: Math.max(50, rate * 10),
  timeUnit: '1s',
}

// Requests in a second, whatever the answers take; with RAMP, it rises to them first.
const visits = __ENV.RAMP
  ? {
      executor: 'ramping-arrival-rate',
      startRate: Math.ceil(rate / 4),
      stages: [
        { target: rate, duration: __ENV.RAMP },
        { target: rate, duration },
      ],
      ...users,
    }
  : { executor: 'constant-arrival-rate', rate, duration, ...users }

export const options = {
  // A kept connection stays with one pod: with new ones, new replicas get their share.
  noConnectionReuse: true,
  scenarios: { visits },
  thresholds: {
    http_req_failed: ['rate<0.01'],
    http_req_duration: ['p(95)<3000'],
    checks: ['rate>0.99'],
  },
}

const products = ['mug', 'lamp', 'notebook', 'kettle', 'blanket', 'bag']

export function setup() {
  if (!__ENV.BASE_URL)
    throw new Error('give the address of the shop, as -e BASE_URL=http://203.0.113.10')
}

export default function () {
  const product = products[__ITER % products.length]
  const answer = http.get(`${__ENV.BASE_URL.replace(/\/+$/, '')}/?product=${product}`, {
    timeout: '10s',
    tags: { name: 'front page' },
  })
  check(answer, {
    'is 200': ({ status }) => status === 200,
    'shows a quote': ({ body }) => typeof body === 'string' && body.includes('reference'),
  })
}
