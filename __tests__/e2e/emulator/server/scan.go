package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// scan writes a bill of materials of the files that it finds, as BuildKit requires of a generator
// (docs/attestations/sbom-protocol.md of moby/buildkit): an in-toto statement with an SPDX document.
func scan([]string) error {
	source := os.Getenv("BUILDKIT_SCAN_SOURCE")
	files := []map[string]string{}
	err := filepath.WalkDir(source, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(source, path)
		id := fmt.Sprintf("SPDXRef-File-%d", len(files))
		files = append(files, map[string]string{"SPDXID": id, "fileName": "/" + name})
		return err
	})
	if err != nil {
		return err
	}
	statement := map[string]any{
		"_type":         "https://in-toto.io/Statement/v0.1",
		"predicateType": "https://spdx.dev/Document",
		"subject":       []string{},
		"predicate": map[string]any{
			"spdxVersion":       "SPDX-2.3",
			"SPDXID":            "SPDXRef-DOCUMENT",
			"dataLicense":       "CC0-1.0",
			"name":              "files",
			"documentNamespace": "https://emulator.invalid/files",
			"creationInfo": map[string]any{
				"created":  "2026-01-01T00:00:00Z",
				"creators": []string{"Tool: server-scan"},
			},
			"files": files,
		},
	}
	content, err := json.Marshal(statement)
	if err != nil {
		return err
	}
	target := filepath.Join(os.Getenv("BUILDKIT_SCAN_DESTINATION"), filepath.Base(source)+".spdx.json")
	return os.WriteFile(target, content, 0o644)
}
