package main

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
)

// cluster is the API server as a pod reaches it: with its own token, verifying the certificate as clients in pods do.
type cluster struct {
	client    *http.Client
	base      string
	token     string
	namespace string
}

func ownCluster() (*cluster, error) {
	token, err := os.ReadFile(accountFolder + "/token")
	if err != nil {
		return nil, err
	}
	authority, err := os.ReadFile(accountFolder + "/ca.crt")
	if err != nil {
		return nil, err
	}
	namespace, err := os.ReadFile(accountFolder + "/namespace")
	if err != nil {
		return nil, err
	}
	known := x509.NewCertPool()
	if !known.AppendCertsFromPEM(authority) {
		return nil, errors.New("ca.crt holds no certificate")
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: known}}
	host := net.JoinHostPort(os.Getenv("KUBERNETES_SERVICE_HOST"), os.Getenv("KUBERNETES_SERVICE_PORT"))
	return &cluster{
		client:    &http.Client{Timeout: callTimeout, Transport: transport},
		base:      "https://" + host,
		token:     string(token),
		namespace: string(namespace),
	}, nil
}

// read decodes the response of a path.
func (c *cluster) read(path string, into any) error {
	body, err := c.call(http.MethodGet, path, "", nil)
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}

// patch merges fields into an object.
func (c *cluster) patch(path string, change any) error {
	_, err := c.call(http.MethodPatch, path, "application/merge-patch+json", change)
	return err
}

// create creates an object, unless it exists.
func (c *cluster) create(path string, object any) error {
	_, err := c.call(http.MethodPost, path, "application/json", object)
	if err != nil && strings.Contains(err.Error(), "409 Conflict") {
		return nil
	}
	return err
}

func (c *cluster) call(method, path, form string, value any) ([]byte, error) {
	content, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	if value == nil {
		content = nil
	}
	request, err := http.NewRequest(method, c.base+path, bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+c.token)
	if form != "" {
		request.Header.Set("Content-Type", form)
	}
	response, err := c.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode >= http.StatusMultipleChoices {
		err = fmt.Errorf("%s answered %s: %s", path, response.Status, body)
	}
	return body, err
}
