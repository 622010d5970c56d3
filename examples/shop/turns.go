package main

import (
	"context"
	"errors"
	"runtime"
)

// Turns lets as many requests work at a time as there are processors; the others wait in line. A pod with
// too much to do then answers some in time, where working on all at once would finish none of them.
type Turns chan struct{}

var errGone = errors.New("the client left while it waited")

func newTurns() Turns {
	return make(Turns, runtime.GOMAXPROCS(0))
}

// Take runs the work when it is the request's turn, and not at all when its client has gone by then.
func (turns Turns) Take(ctx context.Context, work func()) error {
	select {
	case turns <- struct{}{}:
		defer func() { <-turns }()
	case <-ctx.Done():
		return errGone
	}
	if ctx.Err() != nil {
		return errGone
	}
	work()
	return nil
}
