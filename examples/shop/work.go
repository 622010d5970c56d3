package main

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

// Work is the CPU time that a request costs: a chain of hashes, each of the one before. The same input
// gives the same result on every machine, and nothing of it can be skipped or done in parallel.
type Work struct {
	Rounds int
}

// Sum runs the chain over a text.
func (work Work) Sum(text string) [sha256.Size]byte {
	sum := sha256.Sum256([]byte(text))
	for range work.Rounds {
		sum = sha256.Sum256(sum[:])
	}
	return sum
}

// Hex is the start of the chain's result, as a reference that people can read.
func (work Work) Hex(text string) string {
	sum := work.Sum(text)
	return hex.EncodeToString(sum[:6])
}

// Below is a number in [0, limit) that the chain's result gives.
func (work Work) Below(text string, limit uint64) uint64 {
	sum := work.Sum(text)
	return binary.BigEndian.Uint64(sum[:8]) % limit
}
