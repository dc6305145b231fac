// Package voiceschema provides JSON Schemas for the Nexmo/Vonage Voice API: NCCOs, request bodies and webhooks. It
// compiles them with [github.com/santhosh-tekuri/jsonschema/v6] and registers the custom formats and keywords they use.
//
// Most programs only need [Compile]:
//
//	schema, err := voiceschema.Compile("payload")
//
// Use [NewCompiler] for your own schemas that refer to the built-in ones. The schemas are embedded in the package, which
// never makes network requests.
package voiceschema

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	documents "github.com/voiceschema/voiceschema"
)

// Version is the version of this module and of its schemas.
const Version = "0.1.0"

// Base is the prefix of the $id of every document. It is an identifier and is never fetched.
const Base = "https://voiceschema.github.io/schemas/v1/"

// ErrUnknownDocument reports a name or $id that no document has.
var ErrUnknownDocument = errors.New("voiceschema: unknown document")

// Files returns a file system with all documents, such as "endpoint/phone.json", the documents of profiles, such as
// "profile/founding/endpoint.json", and the bundles, such as "bundled/voice.json".
func Files() fs.FS {
	files, err := fs.Sub(documents.Files, "schemas")
	if err != nil {
		panic(err) // unreachable: the path is valid
	}
	return files
}

// Names returns the sorted names of all schemas: their paths in [Files] without ".json". The documents of profiles
// are not included, because they replace others of the same name.
func Names() []string {
	return slices.Clone(names())
}

var names = sync.OnceValue(func() []string {
	return slices.DeleteFunc(namesBelow("."), func(name string) bool {
		return strings.HasPrefix(name, "profile/") || strings.HasPrefix(name, "bundled/")
	})
})

// namesBelow returns the sorted paths of the documents below a folder of [Files], without ".json".
func namesBelow(folder string) []string {
	var found []string
	err := fs.WalkDir(Files(), folder, func(path string, entry fs.DirEntry, err error) error {
		if name, ok := strings.CutSuffix(path, ".json"); ok {
			found = append(found, name)
		}
		return err
	})
	if err != nil {
		panic(err) // unreachable: embedded files are readable
	}
	slices.Sort(found) // WalkDir visits endpoint/phone.json before endpoint.json
	return found
}

// URI returns the $id of the named document, for use in a $ref.
func URI(name string) string {
	return Base + name + ".json"
}

// Document returns a copy of the named document, which the caller may modify. It returns [ErrUnknownDocument] if the
// name is unknown.
func Document(name string) (map[string]any, error) {
	if _, ok := slices.BinarySearch(names(), name); !ok {
		return nil, fmt.Errorf("%w %q", ErrUnknownDocument, name)
	}
	return read(name), nil
}

// read parses a file of [Files] and returns a new value.
func read(name string) map[string]any {
	content, err := fs.ReadFile(Files(), name+".json")
	if err != nil {
		panic(err) // unreachable: callers pass the names of embedded files
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		panic(err) // unreachable: all documents are valid JSON
	}
	return value.(map[string]any)
}

// Unmarshal parses JSON into a value for a schema's Validate method. Numbers are decoded as [json.Number], which keeps
// 1.0 distinct from 1. It returns an error for numbers that do not fit in a float64, such as 1e1000001, because version
// 6.0.3 of jsonschema panics on them.
func Unmarshal(data []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, fmt.Errorf("voiceschema: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("voiceschema: unexpected data after the JSON value")
	}
	if err := checkNumbers(value); err != nil {
		return nil, err
	}
	return value, nil
}

func checkNumbers(value any) error {
	switch value := value.(type) {
	case map[string]any:
		for _, member := range value {
			if err := checkNumbers(member); err != nil {
				return err
			}
		}
	case []any:
		for _, item := range value {
			if err := checkNumbers(item); err != nil {
				return err
			}
		}
	case json.Number:
		number, err := strconv.ParseFloat(value.String(), 64)
		digits, _, _ := strings.Cut(strings.ToLower(value.String()), "e")
		if err != nil || number == 0 && strings.ContainsAny(digits, "123456789") {
			return fmt.Errorf("voiceschema: the number %s is out of range", value)
		}
	}
	return nil
}
