// Package voiceschema has the JSON Schema documents for the Nexmo/Vonage Voice API: NCCOs, the bodies of requests, and
// webhooks. It gives them to [github.com/santhosh-tekuri/jsonschema/v6] together with the formats and keywords that
// they use.
//
// [Compile] is what most programs need:
//
//	schema, err := voiceschema.Compile("payload")
//
// [NewCompiler] is for schemas of your own that refer to the documents. The documents are in the package: nothing is
// ever fetched.
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

// Version is the version of this module and of its documents.
const Version = "0.1.0"

// Base is what the $id of every document begins with. It is an identifier and never fetched.
const Base = "https://voiceschema.github.io/schemas/v1/"

// ErrUnknownDocument is the error for a name, or an $id, that no document has.
var ErrUnknownDocument = errors.New("voiceschema: unknown document")

// Files returns the documents as files: "endpoint/phone.json" and the like, those of profiles, such as
// "profile/founding/endpoint.json", and the bundles, such as "bundled/voice.json".
func Files() fs.FS {
	files, err := fs.Sub(documents.Files, "schemas")
	if err != nil {
		panic(err) // the name is a valid one
	}
	return files
}

// Names returns the names of all documents, sorted: their paths without ".json". Those of profiles stand in for others
// and have no names of their own.
func Names() []string {
	return slices.Clone(names())
}

var names = sync.OnceValue(func() []string {
	return slices.DeleteFunc(namesBelow("."), func(name string) bool {
		return strings.HasPrefix(name, "profile/") || strings.HasPrefix(name, "bundled/")
	})
})

// namesBelow returns the paths of the documents below a folder of [Files], without ".json", sorted.
func namesBelow(folder string) []string {
	var found []string
	err := fs.WalkDir(Files(), folder, func(path string, entry fs.DirEntry, err error) error {
		if name, ok := strings.CutSuffix(path, ".json"); ok {
			found = append(found, name)
		}
		return err
	})
	if err != nil {
		panic(err) // what is embedded can be read
	}
	slices.Sort(found) // a walk has endpoint/phone.json before endpoint.json
	return found
}

// URI returns the $id of the document of a name, for example for a $ref.
func URI(name string) string {
	return Base + name + ".json"
}

// Document returns a document, yours to change. For an unknown name the error is [ErrUnknownDocument].
func Document(name string) (map[string]any, error) {
	if _, ok := slices.BinarySearch(names(), name); !ok {
		return nil, fmt.Errorf("%w %q", ErrUnknownDocument, name)
	}
	return read(name), nil
}

// read returns a new copy of what is in a file of [Files].
func read(name string) map[string]any {
	content, err := fs.ReadFile(Files(), name+".json")
	if err != nil {
		panic(err) // only called with what is embedded
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err != nil {
		panic(err) // a document is JSON
	}
	return value.(map[string]any)
}

// Unmarshal reads JSON as a schema's Validate should be given it: numbers are [json.Number], which keeps 1.0 and 1
// apart. It refuses numbers that no float64 holds, such as 1e1000001, at which version 6.0.3 of jsonschema panics.
func Unmarshal(data []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, fmt.Errorf("voiceschema: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("voiceschema: there is something behind the JSON value")
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
