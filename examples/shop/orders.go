package main

import (
	"fmt"
	"net/http"
	"strconv"
)

// Quote is what an order would cost, with a reference that the same order always gets.
type Quote struct {
	Product   string `json:"product"`
	Quantity  uint64 `json:"quantity"`
	Cents     uint64 `json:"cents"`
	Reference string `json:"reference"`
	Pod       string `json:"pod"`
}

const mostPieces = 100

func newOrders(settings Settings, work Work) http.Handler {
	turns := newTurns()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /quote", func(response http.ResponseWriter, request *http.Request) {
		query := request.URL.Query()
		quantity, errQuantity := strconv.ParseUint(query.Get("quantity"), 10, 32)
		cents, errCents := strconv.ParseUint(query.Get("cents"), 10, 32)
		if errQuantity != nil || errCents != nil || quantity < 1 || quantity > mostPieces {
			writeProblem(response, http.StatusBadRequest,
				fmt.Sprintf("cents, and a quantity from 1 to %d, must be given", mostPieces))
			return
		}
		product := query.Get("product")
		total := discounted(quantity, cents)
		var reference string
		err := turns.Take(request.Context(), func() {
			reference = work.Hex(fmt.Sprintf("%s/%d/%d", product, quantity, total))
		})
		if err != nil {
			writeProblem(response, http.StatusServiceUnavailable, err.Error())
			return
		}
		writeJSON(response, http.StatusOK, Quote{
			Product:   product,
			Quantity:  quantity,
			Cents:     total,
			Reference: reference,
			Pod:       settings.Pod,
		})
	})
	return mux
}

// discounted is the price of some pieces: one percent less for each piece after the first, up to ten.
func discounted(quantity, cents uint64) uint64 {
	percent := min(quantity-1, 10)
	return quantity * cents * (100 - percent) / 100
}
