package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"strings"
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

// hash succeeds if a file has this SHA-256, which takes half a second to compute: hash FILE SHA256.
func hash(arguments []string) error {
	content, err := os.ReadFile(arguments[0])
	if err != nil {
		return err
	}
	time.Sleep(500 * time.Millisecond)
	sum := sha256.Sum256(content)
	if found := hex.EncodeToString(sum[:]); found != arguments[1] {
		return fmt.Errorf("another content: %s", found)
	}
	return nil
}

// readWhenThere prints the files, waiting for each until it exists and has content.
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

// holds fails if a file does not contain a text.
func holds(arguments []string) error {
	if len(arguments) != 2 {
		return fmt.Errorf("usage: holds FILE TEXT")
	}
	content, err := os.ReadFile(arguments[0])
	if err != nil {
		return err
	}
	if !strings.Contains(string(content), arguments[1]) {
		return fmt.Errorf("%s does not hold %s: %s", arguments[0], arguments[1], content)
	}
	return nil
}
