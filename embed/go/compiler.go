package voiceschema

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var (
	// ErrUnknownProfile reports a profile name that is not in [Profiles].
	ErrUnknownProfile = errors.New("voiceschema: unknown profile")
	// ErrInvalidAccount reports an account without numbers, or with one that is not an E.164 number.
	ErrInvalidAccount = errors.New("voiceschema: invalid account")
	// ErrInvalidDocument reports a replacement document that is not an object with an $id.
	ErrInvalidDocument = errors.New("voiceschema: invalid document")
)

// An Option configures [Compile] and [NewCompiler].
type Option func(*settings)

type settings struct {
	account   []string
	isAccount bool
	profile   string
	isProfile bool
	documents []any
	tolerant  bool
	warnings  bool
}

// WithAccount sets the numbers of the account, in E.164 form. Only these are then valid as the caller ID of calls to
// phones and SIP endpoints.
func WithAccount(numbers ...string) Option {
	return func(settings *settings) { settings.account, settings.isAccount = numbers, true }
}

// WithProfile replaces built-in documents with those of a profile that have the same $id.
func WithProfile(name string) Option {
	return func(settings *settings) { settings.profile, settings.isProfile = name, true }
}

// WithDocuments replaces built-in documents with your own that have the same $id. Pass JSON values, as returned by
// [Unmarshal]. The replaced document remains available under "shipped/": URI("shipped/endpoint/phone") refers to the
// built-in URI("endpoint/phone").
func WithDocuments(documents ...any) Option {
	return func(settings *settings) { settings.documents = append(settings.documents, documents...) }
}

// WithTolerance also accepts everything that the platform accepts although it is not documented. Validation then fails
// only for values that the platform rejects.
func WithTolerance() Option {
	return func(settings *settings) { settings.tolerant = true }
}

// WithWarnings turns warnings into failures: deprecated properties, and unknown values such as languages and voices.
func WithWarnings() Option {
	return func(settings *settings) { settings.warnings = true }
}

// Profiles returns the sorted names of the profiles.
func Profiles() []string {
	var found []string
	for _, name := range namesBelow("profile") {
		found = append(found, strings.Split(name, "/")[1])
	}
	return slices.Compact(found)
}

// Compile compiles the named schema, with the custom formats and keywords enabled. The result is safe for concurrent
// use. Compile returns [ErrUnknownDocument] if the name is unknown, and the errors of [NewCompiler].
func Compile(name string, options ...Option) (*jsonschema.Schema, error) {
	if _, ok := slices.BinarySearch(names(), name); !ok {
		return nil, fmt.Errorf("%w %q", ErrUnknownDocument, name)
	}
	compiler, err := NewCompiler(options...)
	if err != nil {
		return nil, err
	}
	return compiler.Compile(URI(name))
}

// NewCompiler returns a compiler that contains all documents under their $id, with the custom formats and keywords
// enabled. Add your own schemas to it; they can refer to the built-in ones. The compiler loads nothing from the network
// or the file system.
//
// If several options replace the same document, [WithDocuments] takes precedence over [WithAccount], and [WithAccount]
// over [WithProfile]. NewCompiler returns [ErrUnknownProfile], [ErrInvalidAccount], [ErrInvalidDocument], or
// [ErrUnknownDocument] for a replacement whose $id no document has.
func NewCompiler(options ...Option) (*jsonschema.Compiler, error) {
	var settings settings
	for _, option := range options {
		option(&settings)
	}
	replaced, err := settings.replaced()
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(noLoader{})
	compiler.AssertFormat()
	for _, format := range formats() {
		compiler.RegisterFormat(format)
	}
	compiler.AssertVocabs()
	compiler.RegisterVocabulary(vocabulary(settings.warnings))

	documents := shipped()
	if settings.tolerant {
		documents = tolerant()
	}
	for uri, document := range documents {
		base, err := url.Parse(uri)
		if err != nil {
			return nil, err
		}
		document = pinned(document, base, replaced)
		second := maps.Clone(document)
		second["$id"] = shippedURI(uri)
		if err := compiler.AddResource(shippedURI(uri), second); err != nil {
			return nil, err
		}
		if own, ok := replaced[uri]; ok {
			document = own
		}
		if err := compiler.AddResource(uri, document); err != nil {
			return nil, err
		}
	}
	return compiler, nil
}

// noLoader replaces the default loader of the compiler, which reads files.
type noLoader struct{}

func (noLoader) Load(string) (any, error) {
	return nil, errors.New("it is not one of the documents, and nothing is fetched")
}

// replaced returns the replacement documents by $id.
func (s settings) replaced() (map[string]map[string]any, error) {
	replaced := map[string]map[string]any{}
	if s.isProfile {
		if !slices.Contains(Profiles(), s.profile) {
			return nil, fmt.Errorf("%w %q: there is %q", ErrUnknownProfile, s.profile, Profiles())
		}
		for _, name := range namesBelow("profile/" + s.profile) {
			document := read(name)
			replaced[document["$id"].(string)] = document
		}
	}
	if s.isAccount {
		document, err := account(s.account)
		if err != nil {
			return nil, err
		}
		replaced[URI("account/number")] = document
	}
	for _, value := range s.documents {
		document, _ := value.(map[string]any)
		id, ok := document["$id"].(string)
		if !ok {
			return nil, fmt.Errorf("%w: it must be an object with an $id", ErrInvalidDocument)
		}
		if _, ok := shipped()[id]; !ok {
			return nil, fmt.Errorf("%w %q", ErrUnknownDocument, id)
		}
		replaced[id] = document
	}
	return replaced, nil
}

// account returns the document that lists an account's numbers.
func account(numbers []string) (map[string]any, error) {
	if len(numbers) == 0 {
		return nil, fmt.Errorf("%w: it must have at least one number", ErrInvalidAccount)
	}
	var values []any
	for _, number := range numbers {
		if formats()["e164"].Validate(number) != nil {
			return nil, fmt.Errorf(`%w: %q is not an E.164 number, such as "447700900000"`, ErrInvalidAccount, number)
		}
		values = append(values, number)
	}
	document := read("account/number")
	return map[string]any{
		"$schema":     document["$schema"],
		"$id":         document["$id"],
		"title":       document["title"],
		"description": "One of the account's own numbers.",
		"examples":    values[:1],
		"$ref":        "../shipped/account/number.json",
		"enum":        values,
	}, nil
}

// shipped returns the built-in documents by $id. They are shared and must not be modified.
var shipped = sync.OnceValue(func() map[string]map[string]any {
	documents := map[string]map[string]any{}
	for _, name := range names() {
		documents[URI(name)] = read(name)
	}
	return documents
})

// tolerant returns the documents of the tolerant bundle by $id.
var tolerant = sync.OnceValue(func() map[string]map[string]any {
	documents := map[string]map[string]any{}
	for name, document := range read("bundled/voice.tolerant")["$defs"].(map[string]any) {
		documents[URI(name)] = document.(map[string]any)
	}
	return documents
})

// shippedURI returns the second $id of a document, under which it remains available when it is replaced.
func shippedURI(uri string) string {
	return Base + "shipped/" + strings.TrimPrefix(uri, Base)
}

// pinned returns a copy of a document, or of a schema in it, with absolute references, so that it can be added under
// another $id. A reference with a JSON Pointer leads to part of a document. A replacement need not have that part, so
// such references lead to the built-in document.
func pinned(schema map[string]any, base *url.URL, replaced map[string]map[string]any) map[string]any {
	below := func(value any) any {
		if schema, ok := value.(map[string]any); ok {
			return pinned(schema, base, replaced)
		}
		return value
	}
	copied := maps.Clone(schema)
	for keyword, value := range schema {
		switch value := value.(type) {
		case string:
			if keyword == "$ref" && !strings.HasPrefix(value, "#") {
				copied[keyword] = pinnedReference(value, base, replaced)
			}
		case []any:
			if slices.Contains(listsOfSchemas, keyword) {
				list := make([]any, len(value))
				for i, item := range value {
					list[i] = below(item)
				}
				copied[keyword] = list
			}
		case map[string]any:
			if slices.Contains(singleSchemas, keyword) {
				copied[keyword] = below(value)
			}
			if slices.Contains(objectsOfSchemas, keyword) {
				object := make(map[string]any, len(value))
				for name, member := range value {
					object[name] = below(member)
				}
				copied[keyword] = object
			}
		}
	}
	return copied
}

func pinnedReference(reference string, base *url.URL, replaced map[string]map[string]any) string {
	path, fragment, _ := strings.Cut(reference, "#")
	target, err := base.Parse(path)
	if err != nil {
		panic(err) // unreachable: the references in the documents are valid
	}
	uri := target.String()
	if fragment == "" {
		return uri
	}
	if _, ok := replaced[uri]; ok {
		uri = shippedURI(uri)
	}
	return uri + "#" + fragment
}

// The keywords used in the documents whose values contain schemas.
var (
	singleSchemas = []string{
		"if", "then", "else", "not", "items", "contains", "propertyNames", "additionalProperties", "x-tolerated",
	}
	listsOfSchemas   = []string{"allOf", "anyOf", "oneOf"}
	objectsOfSchemas = []string{"properties", "$defs"}
)
