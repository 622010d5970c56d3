package main

import (
	"encoding/json"
	"fmt"
	"time"
)

const gatewayGroup = "/apis/gateway.networking.k8s.io/v1"

type gateway struct {
	Metadata meta `json:"metadata"`
	Spec     struct {
		GatewayClassName string `json:"gatewayClassName"`
		Listeners        []struct {
			Name string `json:"name"`
			Port int    `json:"port"`
		} `json:"listeners"`
	} `json:"spec"`
	Status struct {
		Addresses []struct {
			Value string `json:"value"`
		} `json:"addresses"`
	} `json:"status"`
}

type httpRoute struct {
	Metadata meta `json:"metadata"`
	Spec     struct {
		ParentRefs []meta   `json:"parentRefs"`
		Hostnames  []string `json:"hostnames"`
		Rules      []struct {
			Matches []struct {
				Path struct {
					Value string `json:"value"`
				} `json:"path"`
			} `json:"matches"`
			BackendRefs []backend `json:"backendRefs"`
		} `json:"rules"`
	} `json:"spec"`
}

func (one httpRoute) isOf(parent gateway) bool {
	for _, reference := range one.Spec.ParentRefs {
		namespace := reference.Namespace
		if namespace == "" {
			namespace = one.Metadata.Namespace
		}
		if reference.Name == parent.Metadata.Name && namespace == parent.Metadata.Namespace {
			return true
		}
	}
	return false
}

func (one httpRoute) routes() routes {
	hosts := one.Spec.Hostnames
	if len(hosts) == 0 {
		hosts = []string{""}
	}
	var all routes
	for _, rule := range one.Spec.Rules {
		for _, match := range rule.Matches {
			for _, target := range rule.BackendRefs {
				for _, host := range hosts {
					all = append(all, route{host, match.Path.Value, serviceHost(target.Name, one.Metadata.Namespace, target.Port)})
				}
			}
		}
	}
	return all
}

// takeGateways creates a Service for each Gateway of its class, like Envoy Gateway, and writes its address to the Gateway.
func (c *cluster) takeGateways(class string) (routes, error) {
	var gateways struct{ Items []gateway }
	if err := c.read(gatewayGroup+"/gateways", &gateways); err != nil {
		return nil, err
	}
	var found struct{ Items []httpRoute }
	if err := c.read(gatewayGroup+"/httproutes", &found); err != nil {
		return nil, err
	}
	if err := c.accept(class); err != nil {
		return nil, err
	}
	var all routes
	for _, one := range gateways.Items {
		if one.Spec.GatewayClassName != class {
			continue
		}
		if err := c.program(one); err != nil {
			return nil, err
		}
		for _, route := range found.Items {
			if route.isOf(one) {
				all = append(all, route.routes()...)
			}
		}
	}
	return all, nil
}

// accept reports in its class's status that it handles the class.
func (c *cluster) accept(class string) error {
	condition := map[string]any{
		"type": "Accepted", "status": "True", "reason": "Accepted", "message": "",
		"lastTransitionTime": "2026-01-01T00:00:00Z",
	}
	status := map[string]any{"conditions": []any{condition}}
	return c.patch(gatewayGroup+"/gatewayclasses/"+class+"/status", map[string]any{"status": status})
}

// program creates a Gateway's Service, and sets its address once it has one.
func (c *cluster) program(one gateway) error {
	name := "envoy-" + one.Metadata.Namespace + "-" + one.Metadata.Name
	ports := make([]map[string]any, len(one.Spec.Listeners))
	for index, listener := range one.Spec.Listeners {
		ports[index] = map[string]any{"name": listener.Name, "port": listener.Port, "targetPort": 8000}
	}
	service := map[string]any{
		"apiVersion": "v1", "kind": "Service",
		"metadata": map[string]any{"name": name, "labels": map[string]string{
			"app.kubernetes.io/managed-by":                   "envoy-gateway",
			"gateway.envoyproxy.io/owning-gateway-name":      one.Metadata.Name,
			"gateway.envoyproxy.io/owning-gateway-namespace": one.Metadata.Namespace,
		}},
		"spec": map[string]any{"type": "LoadBalancer", "ports": ports, "selector": map[string]string{"app": "envoy"}},
	}
	if err := c.create("/api/v1/namespaces/"+c.namespace+"/services", service); err != nil {
		return err
	}
	address, err := c.addressOf(name)
	if err != nil || address == "" || len(one.Status.Addresses) > 0 {
		return err
	}
	path := fmt.Sprintf("%s/namespaces/%s/gateways/%s/status", gatewayGroup, one.Metadata.Namespace, one.Metadata.Name)
	now := time.Now().UTC().Format(time.RFC3339)
	return c.patch(path, json.RawMessage(fmt.Sprintf(`{"status":{
		"addresses":[{"type":"IPAddress","value":%q}],
		"conditions":[{"type":"Programmed","status":"True","reason":"Programmed","message":"","lastTransitionTime":%q}]
	}}`, address, now)))
}
