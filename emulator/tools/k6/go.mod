module emulator.invalid/k6

go 1.26.0

tool go.k6.io/k6/v2

require go.k6.io/k6/v2 v2.2.0
