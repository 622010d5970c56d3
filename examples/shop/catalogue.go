package main

import (
	"net/http"
	"time"
)

// Product is what the shop sells; the price in cents moves a little from minute to minute.
type Product struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Cents uint64 `json:"cents"`
}

// Catalogue is the catalogue's answer.
type Catalogue struct {
	Products []Product `json:"products"`
	Pod      string    `json:"pod"`
}

type listed struct {
	id, name string
	cents    uint64
}

var assortment = []listed{
	{"mug", "Enamel mug", 1450},
	{"lamp", "Desk lamp", 5900},
	{"notebook", "Dotted notebook", 1200},
	{"kettle", "Pour-over kettle", 7400},
	{"blanket", "Wool blanket", 8900},
	{"bag", "Canvas bag", 3900},
}

func newCatalogue(settings Settings, work Work) http.Handler {
	turns := newTurns()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /products", func(response http.ResponseWriter, request *http.Request) {
		minute := time.Now().UTC().Format("2006-01-02T15:04")
		var products []Product
		err := turns.Take(request.Context(), func() { products = priced(work, minute) })
		if err != nil {
			writeProblem(response, http.StatusServiceUnavailable, err.Error())
			return
		}
		writeJSON(response, http.StatusOK, Catalogue{Products: products, Pod: settings.Pod})
	})
	return mux
}

// priced shares the work between the products, so that an answer costs the same however many there are.
func priced(work Work, minute string) []Product {
	share := Work{Rounds: work.Rounds / len(assortment)}
	products := make([]Product, 0, len(assortment))
	for _, item := range assortment {
		span := item.cents / 10
		cents := item.cents - span/2 + share.Below(item.id+minute, span)
		products = append(products, Product{ID: item.id, Name: item.name, Cents: cents})
	}
	return products
}
