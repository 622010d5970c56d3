package main

import (
	"fmt"
	"net/url"
	"strconv"
	"time"
)

// Settings are read from the environment once, at the start.
type Settings struct {
	Address      string
	Pod          string
	CatalogueURL string
	OrdersURL    string
	// WorkRounds is how many hashes a request costs; see Work.
	WorkRounds int
	// Drain is how long a stopping pod goes on serving, so that nobody still sends to it.
	Drain time.Duration
}

const (
	defaultRounds = 15_000
	maxRounds     = 10_000_000
	maxDrain      = 60
)

func readSettings(env func(string) string) (Settings, error) {
	rounds, err := number(env, "WORK_ROUNDS", defaultRounds, maxRounds)
	if err != nil {
		return Settings{}, err
	}
	drain, err := number(env, "DRAIN_SECONDS", 3, maxDrain)
	if err != nil {
		return Settings{}, err
	}
	settings := Settings{
		Address:      text(env, "ADDRESS", ":8080"),
		Pod:          text(env, "POD_NAME", "local"),
		CatalogueURL: text(env, "CATALOGUE_URL", "http://127.0.0.1:8081"),
		OrdersURL:    text(env, "ORDERS_URL", "http://127.0.0.1:8082"),
		WorkRounds:   rounds,
		Drain:        time.Duration(drain) * time.Second,
	}
	for _, address := range []string{settings.CatalogueURL, settings.OrdersURL} {
		if parsed, err := url.Parse(address); err != nil || parsed.Host == "" {
			return Settings{}, fmt.Errorf("%q is no URL of a service", address)
		}
	}
	return settings, nil
}

func text(env func(string) string, name, fallback string) string {
	if value := env(name); value != "" {
		return value
	}
	return fallback
}

func number(env func(string) string, name string, fallback, most int) (int, error) {
	value := env(name)
	if value == "" {
		return fallback, nil
	}
	read, err := strconv.Atoi(value)
	if err != nil || read < 0 || read > most {
		return 0, fmt.Errorf("%s must be a whole number from 0 to %d, not %q", name, most, value)
	}
	return read, nil
}
