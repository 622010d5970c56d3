package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strings"
	"sync/atomic"
	"time"
)

const syncPause = 500 * time.Millisecond

// route describes the requests that a controller forwards: for a host, below a path.
type route struct{ host, path, target string }

type routes []route

// find returns the matching route with the longest path.
func (all routes) find(host, path string) *route {
	var found *route
	for index, one := range all {
		below := one.path == "/" || path == one.path || strings.HasPrefix(path, strings.TrimSuffix(one.path, "/")+"/")
		if (one.host == "" || one.host == host) && below && (found == nil || len(one.path) > len(found.path)) {
			found = &all[index]
		}
	}
	return found
}

// ingress stands in for an ingress controller, or with -gateways for one of the Gateway API: it forwards requests to
// the Services of the Ingresses or HTTPRoutes of its class, and writes its address as those controllers do.
func ingress(arguments []string) error {
	flags := flag.NewFlagSet("ingress", flag.ExitOnError)
	class := flags.String("class", "", "the class that it takes")
	service := flags.String("service", "", "its own Service of type LoadBalancer")
	gateways := flags.Bool("gateways", false, "takes Gateways and HTTPRoutes")
	_ = flags.Parse(arguments)
	api, err := ownCluster()
	if err != nil {
		return err
	}
	var known atomic.Pointer[routes]
	known.Store(&routes{})
	proxy := &http.Server{Addr: ":8000", Handler: leadOn(&known)}
	health := http.NewServeMux()
	health.HandleFunc("/healthz", func(response http.ResponseWriter, _ *http.Request) { fmt.Fprint(response, "ok") })
	failed := make(chan error, 2)
	go func() { failed <- proxy.ListenAndServe() }()
	go func() { failed <- http.ListenAndServe(":10254", health) }()
	sync := func() (routes, error) { return api.takeIngresses(*class, *service) }
	if *gateways {
		sync = func() (routes, error) { return api.takeGateways(*class) }
	}
	for {
		found, err := sync()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		} else {
			known.Store(&found)
		}
		select {
		case err := <-failed:
			return err
		case <-time.After(syncPause):
		}
	}
}

// leadOn forwards requests, and responds with 404 if no route matches, as controllers do.
func leadOn(known *atomic.Pointer[routes]) http.Handler {
	return http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		host, _, err := net.SplitHostPort(request.Host)
		if err != nil {
			host = request.Host
		}
		found := known.Load().find(host, request.URL.Path)
		if found == nil {
			http.NotFound(response, request)
			return
		}
		target := &url.URL{Scheme: "http", Host: found.target}
		proxy := &httputil.ReverseProxy{Rewrite: func(each *httputil.ProxyRequest) {
			each.SetURL(target)
			each.Out.Host = each.In.Host
		}}
		proxy.ServeHTTP(response, request)
	})
}

type meta struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
}

type backend struct {
	Name string `json:"name"`
	Port int    `json:"port"`
}

func serviceHost(name, namespace string, port int) string {
	return fmt.Sprintf("%s.%s.svc.cluster.local:%d", name, namespace, port)
}

type balancer struct {
	Ingress []struct {
		IP string `json:"ip"`
	} `json:"ingress"`
}

func (b balancer) address() string {
	if len(b.Ingress) == 0 {
		return ""
	}
	return b.Ingress[0].IP
}

// addressOf returns the address of a Service's load balancer; empty while it has none.
func (c *cluster) addressOf(service string) (string, error) {
	var found struct {
		Status struct {
			LoadBalancer balancer `json:"loadBalancer"`
		} `json:"status"`
	}
	err := c.read("/api/v1/namespaces/"+c.namespace+"/services/"+service, &found)
	return found.Status.LoadBalancer.address(), err
}

type ingressObject struct {
	Metadata meta `json:"metadata"`
	Spec     struct {
		IngressClassName string `json:"ingressClassName"`
		Rules            []struct {
			Host string `json:"host"`
			HTTP struct {
				Paths []struct {
					Path    string `json:"path"`
					Backend struct {
						Service struct {
							Name string `json:"name"`
							Port struct {
								Number int `json:"number"`
							} `json:"port"`
						} `json:"service"`
					} `json:"backend"`
				} `json:"paths"`
			} `json:"http"`
		} `json:"rules"`
	} `json:"spec"`
	Status struct {
		LoadBalancer balancer `json:"loadBalancer"`
	} `json:"status"`
}

func (one ingressObject) routes() routes {
	var all routes
	for _, rule := range one.Spec.Rules {
		for _, path := range rule.HTTP.Paths {
			service := path.Backend.Service
			target := serviceHost(service.Name, one.Metadata.Namespace, service.Port.Number)
			all = append(all, route{rule.Host, path.Path, target})
		}
	}
	return all
}

// takeIngresses writes the address of its own Service into the Ingresses of its class.
func (c *cluster) takeIngresses(class, service string) (routes, error) {
	var list struct{ Items []ingressObject }
	if err := c.read("/apis/networking.k8s.io/v1/ingresses", &list); err != nil {
		return nil, err
	}
	address, err := c.addressOf(service)
	if err != nil {
		return nil, err
	}
	var all routes
	for _, one := range list.Items {
		if one.Spec.IngressClassName != class {
			continue
		}
		all = append(all, one.routes()...)
		if address == "" || one.Status.LoadBalancer.address() == address {
			continue
		}
		path := fmt.Sprintf("/apis/networking.k8s.io/v1/namespaces/%s/ingresses/%s/status", one.Metadata.Namespace, one.Metadata.Name)
		status := json.RawMessage(fmt.Sprintf(`{"status":{"loadBalancer":{"ingress":[{"ip":%q}]}}}`, address))
		if err := c.patch(path, status); err != nil {
			return nil, err
		}
	}
	return all, nil
}
