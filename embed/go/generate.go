//go:build ignore

// Generate copies into this folder what the module needs of the repository around it: a module is fetched as its
// folder stands. A test holds the copies equal to their originals.
package main

import (
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	if err := generate(); err != nil {
		log.Fatal(err)
	}
}

func generate() error {
	if err := copyFile("../../LICENSE", "LICENSE"); err != nil {
		return err
	}
	if err := os.RemoveAll("schemas"); err != nil {
		return err
	}
	return filepath.WalkDir("../../schemas", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".json") {
			return err
		}
		target, err := filepath.Rel("../..", path)
		if err != nil {
			return err
		}
		return copyFile(path, target)
	})
}

func copyFile(source, target string) error {
	content, err := os.ReadFile(source)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o777); err != nil {
		return err
	}
	return os.WriteFile(target, content, 0o666)
}
