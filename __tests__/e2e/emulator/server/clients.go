package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

const (
	accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount"
	callTimeout   = 10 * time.Second
	callTries     = 5
)

// get prints what each URL answers; a Service may need a moment until its pods are known.
func get(urls []string) error {
	client := &http.Client{Timeout: callTimeout}
	for _, url := range urls {
		text, err := ask(client, url, "")
		for try := 1; err != nil && try < callTries; try++ {
			time.Sleep(time.Second)
			text, err = ask(client, url, "")
		}
		if err != nil {
			return err
		}
		fmt.Println(text)
	}
	return nil
}

// whoAmI asks the API server with the pod's own token, verifying its certificate as clients in pods do.
func whoAmI() error {
	token, err := os.ReadFile(accountFolder + "/token")
	if err != nil {
		return err
	}
	authority, err := os.ReadFile(accountFolder + "/ca.crt")
	if err != nil {
		return err
	}
	known := x509.NewCertPool()
	if !known.AppendCertsFromPEM(authority) {
		return errors.New("ca.crt holds no certificate")
	}
	client := &http.Client{
		Timeout:   callTimeout,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: known}},
	}
	namespace, err := os.ReadFile(accountFolder + "/namespace")
	if err != nil {
		return err
	}
	host := net.JoinHostPort(os.Getenv("KUBERNETES_SERVICE_HOST"), os.Getenv("KUBERNETES_SERVICE_PORT"))
	url := fmt.Sprintf("https://%s/api/v1/namespaces/%s/configmaps/readable", host, namespace)
	text, err := ask(client, url, string(token))
	fmt.Println(text)
	return err
}

func ask(client *http.Client, url, token string) (string, error) {
	request, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := client.Do(request)
	if err != nil {
		return "", err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answered %s", url, response.Status)
	}
	return strings.TrimSpace(string(body)), err
}
