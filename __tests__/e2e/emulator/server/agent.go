package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
)

// agent requests the number of keys from the SSH agent of SSH_AUTH_SOCK, and fails if there is none.
// The protocol: draft-miller-ssh-agent, SSH_AGENTC_REQUEST_IDENTITIES (11) and its response (12).
func agent([]string) error {
	connection, err := net.Dial("unix", os.Getenv("SSH_AUTH_SOCK"))
	if err != nil {
		return err
	}
	defer connection.Close()
	if _, err := connection.Write([]byte{0, 0, 0, 1, 11}); err != nil {
		return err
	}
	answer := make([]byte, 9)
	if _, err := io.ReadFull(connection, answer); err != nil {
		return err
	}
	keys := binary.BigEndian.Uint32(answer[5:])
	if answer[4] != 12 || keys == 0 {
		return fmt.Errorf("the agent has no key: %v", answer)
	}
	fmt.Println("the agent has", keys, "keys")
	return nil
}
