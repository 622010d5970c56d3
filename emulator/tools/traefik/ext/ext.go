// Package ext is where others extend Traefik's configuration. Traefik keeps it in a module beside its own,
// which is in no module proxy.
package ext

// HTTP adds nothing to the HTTP part.
type HTTP struct{}

// Router adds nothing to a router.
type Router struct{}
