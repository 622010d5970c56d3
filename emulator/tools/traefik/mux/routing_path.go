package mux

// RoutingPathKey is where a request has the path that it is routed by.
const RoutingPathKey contextKey = -1

// UseRoutingPath changes nothing: only rules in Traefik's old syntax are matched by this router.
func (r *Router) UseRoutingPath() *Router {
	return r
}
