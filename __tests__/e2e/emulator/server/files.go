package main

import (
	"fmt"
	"os"
	"time"
)

const fileWait = 30 * time.Second

func printEnvironment(names []string) error {
	for _, name := range names {
		fmt.Printf("%s=%s\n", name, os.Getenv(name))
	}
	return nil
}

// writeAndSleep writes a text into a file: write FILE TEXT.
func writeAndSleep(arguments []string) error {
	if err := os.WriteFile(arguments[0], []byte(arguments[1]), 0o644); err != nil {
		return err
	}
	return sleep(nil)
}

// readWhenThere prints the files, waiting for each until it is there and has content.
func readWhenThere(files []string) error {
	until := time.Now().Add(fileWait)
	for _, file := range files {
		content, err := os.ReadFile(file)
		for ; len(content) == 0 && time.Now().Before(until); content, err = os.ReadFile(file) {
			time.Sleep(50 * time.Millisecond)
		}
		if err != nil {
			return err
		}
		fmt.Println(string(content))
	}
	return sleep(nil)
}
