// What Traefik calls of its fork of this package.
package auth

import (
	"net/http"
	"strings"
)

// RequireAuthStale asks for credentials as RequireAuth does: that these had expired is not said.
func (da *DigestAuth) RequireAuthStale(w http.ResponseWriter, r *http.Request) {
	da.RequireAuth(w, r)
}

// CheckSecret says whether a password is that of a secret, by the first comparison that fits its form.
func CheckSecret(password, secret string) bool {
	compare := compareFuncs[0].compare
	for _, one := range compareFuncs[1:] {
		if strings.HasPrefix(secret, one.prefix) {
			compare = one.compare
			break
		}
	}
	return compare([]byte(secret), []byte(password)) == nil
}
