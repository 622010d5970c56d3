package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

//go:embed page.html
var pageSource string

var pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{
	"euro": func(cents uint64) string { return fmt.Sprintf("%d.%02d €", cents/100, cents%100) },
}).Parse(pageSource))

const (
	upstreamTimeout = 5 * time.Second
	largestAnswer   = 1 << 20
)

type edge struct {
	settings Settings
	work     Work
	turns    Turns
	client   *http.Client
}

// page is what the front page shows, and what /api/shop answers.
type page struct {
	Catalogue Catalogue `json:"catalogue"`
	Quote     Quote     `json:"quote"`
	Visit     string    `json:"visit"`
	Pod       string    `json:"pod"`
}

// refusal is a request's own fault, with the status to answer it with.
type refusal struct {
	status  int
	message string
}

func (refusal refusal) Error() string { return refusal.message }

// newEdge calls the services by a new connection each time: a kept one stays with the pod it was made to,
// and new replicas would get no load.
func newEdge(settings Settings, work Work) http.Handler {
	transport := &http.Transport{DisableKeepAlives: true, ResponseHeaderTimeout: upstreamTimeout}
	edge := &edge{settings, work, newTurns(), &http.Client{Transport: transport, Timeout: upstreamTimeout}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(response http.ResponseWriter, request *http.Request) {
		edge.answer(response, request, func(shown page) {
			response.Header().Set("Content-Type", "text/html; charset=utf-8")
			_ = pageTemplate.Execute(response, shown)
		})
	})
	mux.HandleFunc("GET /api/shop", func(response http.ResponseWriter, request *http.Request) {
		edge.answer(response, request, func(shown page) { writeJSON(response, http.StatusOK, shown) })
	})
	return mux
}

func (edge *edge) answer(response http.ResponseWriter, request *http.Request, show func(page)) {
	response.Header().Set("Cache-Control", "no-store")
	shown, err := edge.look(request)
	var refused refusal
	switch {
	case errors.As(err, &refused):
		writeProblem(response, refused.status, refused.message)
	case err != nil:
		writeProblem(response, http.StatusBadGateway, err.Error())
	default:
		show(shown)
	}
}

// look asks the catalogue for the products and the orders for a quote of the chosen one.
func (edge *edge) look(request *http.Request) (page, error) {
	quantity, err := pieces(request.URL.Query().Get("quantity"))
	if err != nil {
		return page{}, err
	}
	shown := page{Pod: edge.settings.Pod}
	err = edge.turns.Take(request.Context(), func() { shown.Visit = edge.work.Hex(request.UserAgent()) })
	if err != nil {
		return page{}, err
	}
	err = edge.get(request.Context(), edge.settings.CatalogueURL+"/products", &shown.Catalogue)
	if err != nil {
		return page{}, fmt.Errorf("the catalogue does not answer: %w", err)
	}
	product, err := chosen(shown.Catalogue.Products, request.URL.Query().Get("product"))
	if err != nil {
		return page{}, err
	}
	query := url.Values{
		"product":  {product.ID},
		"cents":    {strconv.FormatUint(product.Cents, 10)},
		"quantity": {strconv.FormatUint(quantity, 10)},
	}
	err = edge.get(request.Context(), edge.settings.OrdersURL+"/quote?"+query.Encode(), &shown.Quote)
	if err != nil {
		return page{}, fmt.Errorf("the orders do not answer: %w", err)
	}
	return shown, nil
}

func pieces(text string) (uint64, error) {
	if text == "" {
		return 1, nil
	}
	quantity, err := strconv.ParseUint(text, 10, 32)
	if err != nil || quantity < 1 || quantity > mostPieces {
		message := fmt.Sprintf("the quantity must be a number from 1 to %d", mostPieces)
		return 0, refusal{http.StatusBadRequest, message}
	}
	return quantity, nil
}

func chosen(products []Product, id string) (Product, error) {
	for _, product := range products {
		if product.ID == id || id == "" {
			return product, nil
		}
	}
	return Product{}, refusal{http.StatusNotFound, "there is no such product"}
}

func (edge *edge) get(ctx context.Context, address string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	response, err := edge.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d from %s", response.StatusCode, request.URL.Host)
	}
	return json.NewDecoder(io.LimitReader(response.Body, largestAnswer)).Decode(into)
}
