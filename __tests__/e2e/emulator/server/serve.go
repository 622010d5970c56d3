package main

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

// serve responds with its pod's name, after using the requested CPU time.
func serve(arguments []string) error {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	work := flags.Duration("work", 0, "CPU time for each answer")
	port := flags.Int("port", 8080, "where it listens")
	linger := flags.Duration("linger", 0, "how long it still answers after SIGTERM")
	_ = flags.Parse(arguments)
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(response http.ResponseWriter, _ *http.Request) {
		burn(*work)
		// Makes the load balancer balance each request, like those of many users.
		response.Header().Set("Connection", "close")
		fmt.Fprint(response, os.Getenv("POD"))
	})
	mux.HandleFunc("/healthz", func(response http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(response, "ok")
	})
	mux.HandleFunc("/broken", func(response http.ResponseWriter, _ *http.Request) {
		http.Error(response, "broken", http.StatusInternalServerError)
	})
	mux.HandleFunc("/crash", func(_ http.ResponseWriter, _ *http.Request) {
		os.Exit(3)
	})
	mux.HandleFunc("/fill", func(_ http.ResponseWriter, _ *http.Request) {
		fill()
	})
	fmt.Println("serving as", os.Getenv("POD"))
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	failed := make(chan error, 1)
	go func() { failed <- http.ListenAndServe(fmt.Sprintf(":%d", *port), mux) }()
	select {
	case <-ended:
		// Load balancers notice a moment later that a pod is ending.
		time.Sleep(*linger)
		return nil
	case err := <-failed:
		return err
	}
}

// fill allocates memory, and uses it, until there is no more.
func fill() {
	var all [][]byte
	for {
		block := make([]byte, 1<<20)
		for at := range block {
			block[at] = 1
		}
		all = append(all, block)
		runtime.KeepAlive(all)
	}
}

// burn uses this much CPU time, however long that takes under a CPU limit.
func burn(work time.Duration) {
	if work <= 0 {
		return
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	sum := 0
	for began := threadTime(); threadTime()-began < work; {
		for spin := range 10_000 {
			sum += spin
		}
	}
	runtime.KeepAlive(sum)
}

func threadTime() time.Duration {
	const thisThread = 1
	var usage syscall.Rusage
	if syscall.Getrusage(thisThread, &usage) != nil {
		panic("getrusage")
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
