// The shop: one binary, one role per service.
//
//	shop edge | catalogue | orders
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	if err := run(os.Args[1:], log); err != nil {
		fmt.Fprintf(os.Stderr, "shop: %v\n", err)
		os.Exit(1)
	}
}

func run(args []string, log *slog.Logger) error {
	settings, err := readSettings(os.Getenv)
	if err != nil {
		return err
	}
	if len(args) != 1 {
		return errors.New("name one role: edge, catalogue or orders")
	}
	handler, err := roleHandler(args[0], settings)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	return serve(ctx, settings, log.With("role", args[0], "pod", settings.Pod), handler)
}

func roleHandler(role string, settings Settings) (http.Handler, error) {
	work := Work{Rounds: settings.WorkRounds}
	switch role {
	case "edge":
		return newEdge(settings, work), nil
	case "catalogue":
		return newCatalogue(settings, work), nil
	case "orders":
		return newOrders(settings, work), nil
	}
	return nil, fmt.Errorf("there is no role %q: name edge, catalogue or orders", role)
}
