// A static program for the emulator's end-to-end tests: each mode does one thing that a test checks.
package main

import (
	"fmt"
	"math"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

var modes = map[string]func(arguments []string) error{
	"serve":   serve,
	"crash":   crash,
	"busy":    busy,
	"eat":     eat,
	"sleep":   sleep,
	"stay":    stay,
	"env":     printEnvironment,
	"write":   writeAndSleep,
	"read":    readWhenThere,
	"get":     get,
	"hash":    hash,
	"agent":   agent,
	"holds":   holds,
	"reach":   reach,
	"ingress": ingress,
	"scan":    scan,
	"whoami": func([]string) error {
		return whoAmI()
	},
}

func main() {
	if len(os.Args) < 2 || modes[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: server serve|crash|busy|eat|sleep|stay|env|write|read|get|hash|agent|holds|reach|ingress|scan|whoami …")
		os.Exit(2)
	}
	if err := modes[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func crash([]string) error {
	fmt.Println("about to crash")
	os.Exit(7)
	return nil
}

// busy computes forever, on as many cores as it gets.
func busy([]string) error {
	for range runtime.NumCPU() {
		go burn(math.MaxInt64)
	}
	select {}
}

// eat allocates more and more memory, and touches it, until it is killed.
func eat([]string) error {
	var eaten [][]byte
	for {
		block := make([]byte, 8<<20)
		for at := 0; at < len(block); at += 4096 {
			block[at] = 1
		}
		eaten = append(eaten, block)
		fmt.Println("ate", len(eaten)*8, "MiB")
		time.Sleep(20 * time.Millisecond)
	}
}

// sleep exits with 0 a second after SIGTERM, like a program that finishes its work.
func sleep([]string) error {
	ended := make(chan os.Signal, 1)
	signal.Notify(ended, syscall.SIGTERM)
	fmt.Println("sleeping")
	<-ended
	fmt.Println("told to end")
	time.Sleep(time.Second)
	fmt.Println("ended well")
	return nil
}

// stay ignores SIGTERM.
func stay([]string) error {
	signal.Ignore(syscall.SIGTERM)
	fmt.Println("staying")
	for {
		time.Sleep(time.Hour)
	}
}
