package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func startShop(t *testing.T) *httptest.Server {
	t.Helper()
	work := Work{Rounds: 60}
	catalogue := httptest.NewServer(newCatalogue(Settings{Pod: "catalogue-1"}, work))
	orders := httptest.NewServer(newOrders(Settings{Pod: "orders-1"}, work))
	settings := Settings{Pod: "edge-1", CatalogueURL: catalogue.URL, OrdersURL: orders.URL}
	edge := httptest.NewServer(newEdge(settings, work))
	t.Cleanup(func() {
		edge.Close()
		orders.Close()
		catalogue.Close()
	})
	return edge
}

func get(t *testing.T, address string) (int, string) {
	t.Helper()
	response, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body)
}

func TestPageShowsProductsAndQuoteFromTheServices(t *testing.T) {
	status, body := get(t, startShop(t).URL+"/?product=lamp&quantity=2")
	if status != http.StatusOK {
		t.Fatalf("status %d: %s", status, body)
	}
	for _, part := range []string{"Desk lamp", "Wool blanket", "edge-1", "catalogue-1", "orders-1", `value="2"`} {
		if !strings.Contains(body, part) {
			t.Errorf("the page lacks %q", part)
		}
	}
}

func TestQuoteIsThePriceWithTheDiscount(t *testing.T) {
	_, body := get(t, startShop(t).URL+"/api/shop?product=bag&quantity=3")
	var shown page
	if err := json.Unmarshal([]byte(body), &shown); err != nil {
		t.Fatal(err)
	}
	product, err := chosen(shown.Catalogue.Products, "bag")
	if err != nil {
		t.Fatal(err)
	}
	if want := product.Cents * 3 * 98 / 100; shown.Quote.Cents != want {
		t.Errorf("the quote is %d, not %d", shown.Quote.Cents, want)
	}
}

func TestBadRequestsAreRefused(t *testing.T) {
	shop := startShop(t)
	for path, want := range map[string]int{
		"/?product=car":           http.StatusNotFound,
		"/?quantity=0":            http.StatusBadRequest,
		"/?quantity=101":          http.StatusBadRequest,
		"/api/shop?quantity=many": http.StatusBadRequest,
		"/elsewhere":              http.StatusNotFound,
	} {
		if status, _ := get(t, shop.URL+path); status != want {
			t.Errorf("%s: status %d, not %d", path, status, want)
		}
	}
}

func TestEdgeSaysWhichServiceDoesNotAnswer(t *testing.T) {
	settings := Settings{CatalogueURL: "http://127.0.0.1:1", OrdersURL: "http://127.0.0.1:1"}
	edge := httptest.NewServer(newEdge(settings, Work{}))
	defer edge.Close()
	status, body := get(t, edge.URL)
	if status != http.StatusBadGateway || !strings.Contains(body, "the catalogue does not answer") {
		t.Errorf("status %d: %s", status, body)
	}
}

func TestEdgeConnectsAnewForEachCall(t *testing.T) {
	connections := make(chan net.Conn, 10)
	catalogue := httptest.NewUnstartedServer(newCatalogue(Settings{}, Work{}))
	catalogue.Config.ConnState = func(connection net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections <- connection
		}
	}
	catalogue.Start()
	defer catalogue.Close()
	orders := httptest.NewServer(newOrders(Settings{}, Work{}))
	defer orders.Close()
	edge := httptest.NewServer(newEdge(Settings{CatalogueURL: catalogue.URL, OrdersURL: orders.URL}, Work{}))
	defer edge.Close()
	for range 3 {
		get(t, edge.URL)
	}
	if len(connections) != 3 {
		t.Errorf("%d connections for 3 visits", len(connections))
	}
}

func TestWorkIsDeterministicAndGrows(t *testing.T) {
	if (Work{Rounds: 100}).Hex("a") != (Work{Rounds: 100}).Hex("a") {
		t.Error("the same work gave two results")
	}
	if (Work{Rounds: 100}).Hex("a") == (Work{Rounds: 101}).Hex("a") {
		t.Error("one more round changed nothing")
	}
}

func TestTurnsWorkInLineAndSkipWhoHasGone(t *testing.T) {
	turns := make(Turns, 1)
	busy, release, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- turns.Take(context.Background(), func() {
			close(busy)
			<-release
		})
	}()
	<-busy
	gone, leave := context.WithCancel(context.Background())
	leave()
	if err := turns.Take(gone, func() { t.Error("worked for a client that has gone") }); err != errGone {
		t.Errorf("the error is %v", err)
	}
	close(release)
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if err := turns.Take(context.Background(), func() {}); err != nil {
		t.Errorf("the turn was not given back: %v", err)
	}
}

func TestSettings(t *testing.T) {
	for _, bad := range []map[string]string{
		{"WORK_ROUNDS": "-1"}, {"WORK_ROUNDS": "many"}, {"DRAIN_SECONDS": "61"}, {"ORDERS_URL": "orders"},
	} {
		if _, err := readSettings(func(name string) string { return bad[name] }); err == nil {
			t.Errorf("%v was accepted", bad)
		}
	}
}

func TestStoppingPodDrains(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_ = listener.Close()
	ctx, stop := context.WithCancel(context.Background())
	settings := Settings{Address: address, Drain: 500 * time.Millisecond}
	handler := http.HandlerFunc(func(response http.ResponseWriter, _ *http.Request) {
		_, _ = response.Write([]byte("served"))
	})
	ended := make(chan error, 1)
	log := slog.New(slog.DiscardHandler)
	go func() { ended <- serve(ctx, settings, log, handler) }()
	waitFor(t, "http://"+address+"/healthz", http.StatusOK)
	stop()
	waitFor(t, "http://"+address+"/healthz", http.StatusServiceUnavailable)
	if status, body := get(t, "http://"+address+"/"); status != http.StatusOK || body != "served" {
		t.Errorf("while draining: status %d, %q", status, body)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func waitFor(t *testing.T, address string, status int) {
	t.Helper()
	for range 100 {
		if response, err := http.Get(address); err == nil {
			_ = response.Body.Close()
			if response.StatusCode == status {
				return
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%s never had status %d", address, status)
}
