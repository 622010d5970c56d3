package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"time"
)

const (
	reachTimeout = time.Second
	reachPause   = 300 * time.Millisecond
)

// reach tries targets repeatedly, e.g. api=tcp:10.96.0.1:443, name=dns:web.shop.svc.cluster.local and
// ping=icmp:10.0.10.5, and prints after each round which of them respond.
func reach(targets []string) error {
	for {
		found := make([]string, len(targets))
		var round sync.WaitGroup
		for index, target := range targets {
			round.Go(func() {
				name, way, _ := strings.Cut(target, "=")
				outcome := "open"
				if try(way) != nil {
					outcome = "closed"
				}
				found[index] = name + "=" + outcome
			})
		}
		round.Wait()
		fmt.Println(strings.Join(found, " "))
		time.Sleep(reachPause)
	}
}

func try(way string) error {
	kind, address, _ := strings.Cut(way, ":")
	switch kind {
	case "tcp":
		connection, err := net.DialTimeout("tcp", address, reachTimeout)
		if err == nil {
			connection.Close()
		}
		return err
	case "dns":
		within, cancel := context.WithTimeout(context.Background(), reachTimeout)
		defer cancel()
		_, err := net.DefaultResolver.LookupHost(within, address)
		return err
	case "icmp":
		return ping(address)
	}
	return errors.New("neither tcp, dns nor icmp: " + way)
}

// ping sends one echo request and waits for its reply. Each has a new identifier: packets with the same
// identifier belong together, like those of a connection.
func ping(address string) error {
	connection, err := net.DialIP("ip4:icmp", nil, &net.IPAddr{IP: net.ParseIP(address)})
	if err != nil {
		return err
	}
	defer connection.Close()
	identifier := uint16(time.Now().UnixMicro())
	request := []byte{8, 0, 0, 0, 0, 0, 0, 1}
	sum := 8<<8 + uint32(identifier) + 1
	binary.BigEndian.PutUint16(request[2:], ^uint16(sum>>16+sum&0xffff))
	binary.BigEndian.PutUint16(request[4:], identifier)
	if _, err := connection.Write(request); err != nil {
		return err
	}
	_ = connection.SetReadDeadline(time.Now().Add(reachTimeout))
	for {
		answer := make([]byte, 256)
		read, _, err := connection.ReadFromIP(answer)
		if err != nil {
			return err
		}
		const echoReply = 0
		if read >= 8 && answer[0] == echoReply && binary.BigEndian.Uint16(answer[4:]) == identifier {
			return nil
		}
	}
}
