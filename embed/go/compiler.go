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
	// ErrUnknownProfile is the error for the name of a profile that is not one of [Profiles].
	ErrUnknownProfile = errors.New("voiceschema: unknown profile")
	// ErrInvalidAccount is the error for an account without numbers, or with what is no E.164 number.
	ErrInvalidAccount = errors.New("voiceschema: invalid account")
	// ErrInvalidDocument is the error for what cannot stand in for a document because it is no object with an $id.
	ErrInvalidDocument = errors.New("voiceschema: invalid document")
)

// An Option changes what [NewCompiler] returns.
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

// WithAccount says which numbers the account has: only they may then call phones and SIP systems.
func WithAccount(numbers ...string) Option {
	return func(settings *settings) { settings.account, settings.isAccount = numbers, true }
}

// WithProfile puts the documents of a profile in the place of those that have the same $id.
func WithProfile(name string) Option {
	return func(settings *settings) { settings.profile, settings.isProfile = name, true }
}

// WithDocuments puts documents of your own in the place of those that have the same $id. They are JSON values, as
// [Unmarshal] returns them. The document that one replaces stays reachable: of URI("endpoint/phone"), it is
// URI("shipped/endpoint/phone").
func WithDocuments(documents ...any) Option {
	return func(settings *settings) { settings.documents = append(settings.documents, documents...) }
}

// WithTolerance takes what the platform takes, though it is not documented: valid then means nothing that the platform
// refuses.
func WithTolerance() Option {
	return func(settings *settings) { settings.tolerant = true }
}

// WithWarnings refuses also what is only worth a warning: what is deprecated, and languages, voices and the like that
// are not known.
func WithWarnings() Option {
	return func(settings *settings) { settings.warnings = true }
}

// Profiles returns the names of the profiles, sorted.
func Profiles() []string {
	var found []string
	for _, name := range namesBelow("profile") {
		found = append(found, strings.Split(name, "/")[1])
	}
	return slices.Compact(found)
}

// Compile returns the schema of the document of a name, with formats and keywords. It may be used by several goroutines
// at once. The errors are those of [NewCompiler], and for an unknown name [ErrUnknownDocument].
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

// NewCompiler returns a compiler that has all documents, each under its $id, and that checks formats and keywords. Add
// your own schemas to it, and refer from them to the documents. It fetches nothing, also no files.
//
// Where options replace the same document, those of [WithDocuments] win over that of [WithAccount], and that over those
// of [WithProfile]. The errors are [ErrUnknownProfile], [ErrInvalidAccount], [ErrInvalidDocument], and
// [ErrUnknownDocument] for an $id that no document has.
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

// noLoader is there because a compiler reads files by itself.
type noLoader struct{}

func (noLoader) Load(string) (any, error) {
	return nil, errors.New("it is none of the documents, and nothing is fetched")
}

// replaced returns what stands in for documents, by $id.
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
			return nil, fmt.Errorf("%w: it has to be an object with an $id", ErrInvalidDocument)
		}
		if _, ok := shipped()[id]; !ok {
			return nil, fmt.Errorf("%w %q", ErrUnknownDocument, id)
		}
		replaced[id] = document
	}
	return replaced, nil
}

// account returns the document of an account's numbers.
func account(numbers []string) (map[string]any, error) {
	if len(numbers) == 0 {
		return nil, fmt.Errorf("%w: it has at least one number", ErrInvalidAccount)
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

// shipped has the documents by $id. They are shared, and never changed.
var shipped = sync.OnceValue(func() map[string]map[string]any {
	documents := map[string]map[string]any{}
	for _, name := range names() {
		documents[URI(name)] = read(name)
	}
	return documents
})

// tolerant has the documents that take what the platform takes.
var tolerant = sync.OnceValue(func() map[string]map[string]any {
	documents := map[string]map[string]any{}
	for name, document := range read("bundled/voice.tolerant")["$defs"].(map[string]any) {
		documents[URI(name)] = document.(map[string]any)
	}
	return documents
})

// shippedURI returns the second $id of a document, under which it is reachable also when it is replaced.
func shippedURI(uri string) string {
	return Base + "shipped/" + strings.TrimPrefix(uri, Base)
}

// pinned returns a copy of a document, or of a schema in it, that may stand under another $id: its references are
// absolute. Those with a pointer are to parts of documents; what stands in for the whole need not have them, so they
// lead to the document that is shipped.
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
		panic(err) // the references of the documents are valid
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

// The keywords of the documents whose value has schemas in it.
var (
	singleSchemas = []string{
		"if", "then", "else", "not", "items", "contains", "propertyNames", "additionalProperties", "x-tolerated",
	}
	listsOfSchemas   = []string{"allOf", "anyOf", "oneOf"}
	objectsOfSchemas = []string{"properties", "$defs"}
)
