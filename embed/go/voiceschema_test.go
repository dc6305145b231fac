package voiceschema_test

import (
	"errors"
	"io/fs"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	voiceschema "github.com/voiceschema/voiceschema/embed/go"
)

func compile(t *testing.T, name string, options ...voiceschema.Option) *jsonschema.Schema {
	t.Helper()
	schema, err := voiceschema.Compile(name, options...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func expect(t *testing.T, schema *jsonschema.Schema, valid bool, json string) {
	t.Helper()
	if err := schema.Validate(value(t, []byte(json))); (err == nil) != valid {
		t.Errorf("%s: valid should be %v, but: %v", json, valid, err)
	}
}

func expectError(t *testing.T, err, kind error, part string) {
	t.Helper()
	if !errors.Is(err, kind) || !strings.Contains(err.Error(), part) {
		t.Errorf("the error should be %q with %s, but is: %v", kind, part, err)
	}
}

func TestNames(t *testing.T) {
	names := voiceschema.Names()
	if !slices.IsSorted(names) || !slices.Contains(names, "endpoint/phone") || slices.Contains(names, "bundled/voice") {
		t.Errorf("the names are %q", names)
	}
	for _, name := range names {
		document, err := voiceschema.Document(name)
		if err != nil {
			t.Error(err)
		}
		if document["$id"] != voiceschema.URI(name) {
			t.Errorf("the $id of %s is %v", name, document["$id"])
		}
		compile(t, name, voiceschema.WithProfile("founding"), voiceschema.WithAccount("447700900000"))
		compile(t, name, voiceschema.WithTolerance())
	}
}

func TestUnknownNames(t *testing.T) {
	for _, name := range []string{"", "endpoint/fax", "endpoint/phone.json", "profile/founding/endpoint", "bundled/voice", "../ncco"} {
		_, err := voiceschema.Document(name)
		expectError(t, err, voiceschema.ErrUnknownDocument, name)
		_, err = voiceschema.Compile(name)
		expectError(t, err, voiceschema.ErrUnknownDocument, name)
	}
	for _, name := range []string{"", "fuonding", "founding/endpoint"} {
		_, err := voiceschema.Compile("payload", voiceschema.WithProfile(name))
		expectError(t, err, voiceschema.ErrUnknownProfile, `there is ["founding"]`)
	}
}

func TestDocumentReturnsACopy(t *testing.T) {
	document, err := voiceschema.Document("format/e164")
	if err != nil {
		t.Fatal(err)
	}
	delete(document, "type")
	if again, _ := voiceschema.Document("format/e164"); again["type"] != "string" {
		t.Error("the next caller sees the change")
	}
	expect(t, compile(t, "format/e164"), false, "1")
}

func TestAccount(t *testing.T) {
	for _, numbers := range [][]string{{}, {"+447700900000"}, {"447700900000", ""}} {
		_, err := voiceschema.Compile("payload", voiceschema.WithAccount(numbers...))
		expectError(t, err, voiceschema.ErrInvalidAccount, "number")
	}
	schema := compile(t, "account/number", voiceschema.WithAccount("447700900000", "447700900001"))
	expect(t, schema, true, `"447700900001"`)
	expect(t, schema, false, `"447700900002"`)
	shipped, err := compiler(t, voiceschema.WithAccount("447700900000")).Compile(voiceschema.URI("shipped/account/number"))
	if err != nil {
		t.Fatal(err)
	}
	expect(t, shipped, true, `"447700900002"`)
}

func TestDocuments(t *testing.T) {
	for document, kind := range map[string]error{
		`[]`:         voiceschema.ErrInvalidDocument,
		`{}`:         voiceschema.ErrInvalidDocument,
		`{"$id": 1}`: voiceschema.ErrInvalidDocument,
		`{"$id": "https://example.com/ncco.json"}`:                                       voiceschema.ErrUnknownDocument,
		`{"$id": "https://voiceschema.github.io/schemas/v1/shipped/ncco.json"}`:          voiceschema.ErrUnknownDocument,
		`{"$id": "https://voiceschema.github.io/schemas/v1/profile/founding/ncco.json"}`: voiceschema.ErrUnknownDocument,
	} {
		_, err := voiceschema.Compile("payload", voiceschema.WithDocuments(value(t, []byte(document))))
		expectError(t, err, kind, "")
	}
}

func TestReferencesWithAPointerLeadToTheBuiltInDocument(t *testing.T) {
	none := map[string]any{"$id": voiceschema.URI("endpoint/sip"), "not": map[string]any{}}
	documents := voiceschema.WithDocuments(none)
	expect(t, compile(t, "endpoint", documents), false, `{"type": "sip", "uri": "sip:user@example.com"}`)
	expect(t, compile(t, "call/endpoint", documents), true, `{"type": "sip", "uri": "sip:user@example.com"}`)
}

func TestPrecedenceOfOptions(t *testing.T) {
	number := map[string]any{"$id": voiceschema.URI("account/number"), "const": "447700900009"}
	audio := map[string]any{"$id": voiceschema.URI("format/content-type"), "const": "audio/l16;rate=8000"}
	options := []voiceschema.Option{
		voiceschema.WithDocuments(number),
		voiceschema.WithDocuments(audio),
		voiceschema.WithAccount("447700900000"),
		voiceschema.WithProfile("founding"),
	}
	for range []string{"forwards", "backwards"} {
		expect(t, compile(t, "account/number", options...), true, `"447700900009"`)
		expect(t, compile(t, "account/number", options...), false, `"447700900000"`)
		expect(t, compile(t, "format/content-type", options...), true, `"audio/l16;rate=8000"`)
		expect(t, compile(t, "endpoint", options...), false, `{"type": "vbc", "extension": "1"}`)
		slices.Reverse(options)
	}
}

func TestTolerance(t *testing.T) {
	talk := `[{"action": "talk", "text": "Hello.", "loop": "2", "x": 1}]`
	expect(t, compile(t, "payload"), false, talk)
	expect(t, compile(t, "payload", voiceschema.WithTolerance()), true, talk)
	expect(t, compile(t, "ncco", voiceschema.WithTolerance()), false, `[{"action": "talk"}]`)
	options := []voiceschema.Option{voiceschema.WithTolerance(), voiceschema.WithAccount("447700900000")}
	connect := `[{"action": "connect", "from": "447700900001", "endpoint": [{"type": "phone", "number": "447700900123"}]}]`
	expect(t, compile(t, "payload", options...), false, connect)
	expect(t, compile(t, "payload", options...), true, strings.Replace(connect, "900001", "900000", 1))
}

func TestBundles(t *testing.T) {
	bundles, err := fs.Glob(voiceschema.Files(), "bundled/*.json")
	if err != nil || len(bundles) == 0 {
		t.Fatal("no bundles found")
	}
	for _, path := range bundles {
		bundle, err := fs.ReadFile(voiceschema.Files(), path)
		if err != nil {
			t.Fatal(err)
		}
		compiler := jsonschema.NewCompiler()
		if err := compiler.AddResource("https://example.com/bundle.json", value(t, bundle)); err != nil {
			t.Fatal(err)
		}
		schema, err := compiler.Compile("https://example.com/bundle.json")
		if err != nil {
			t.Fatal(err)
		}
		expect(t, schema, true, `[{"action": "talk", "text": "Hello."}]`)
		expect(t, schema, false, `[{"action": "talk"}]`)
	}
}

func TestWarnings(t *testing.T) {
	talk := `[{"action": "talk", "text": "Hello.", "language": "xx-XX"}]`
	expect(t, compile(t, "payload"), true, talk)
	expect(t, compile(t, "payload", voiceschema.WithWarnings()), false, talk)
}

func TestNothingIsFetched(t *testing.T) {
	file := filepath.Join(t.TempDir(), "schema.json")
	if err := os.WriteFile(file, []byte("{}"), 0o666); err != nil {
		t.Fatal(err)
	}
	fromFile := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(file), "/")}
	for _, uri := range []string{"https://example.com/schema.json", fromFile.String(), voiceschema.URI("endpoint/fax")} {
		own := map[string]any{"$id": voiceschema.URI("ncco"), "$ref": uri}
		if _, err := voiceschema.Compile("ncco", voiceschema.WithDocuments(own)); err == nil ||
			!strings.Contains(err.Error(), uri) || !strings.Contains(err.Error(), "nothing is fetched") {
			t.Errorf("%s: the error is %v", uri, err)
		}
	}
}

// own compiles a user's schema.
func own(t *testing.T, schema string, options ...voiceschema.Option) (*jsonschema.Schema, error) {
	compiler := compiler(t, options...)
	if err := compiler.AddResource("https://example.com/own.json", value(t, []byte(schema))); err != nil {
		t.Fatal(err)
	}
	return compiler.Compile("https://example.com/own.json")
}

func TestFormatsAndKeywordsInYourOwnSchemas(t *testing.T) {
	for _, each := range []struct{ schema, valid, invalid string }{
		{`{"format": "e164"}`, `447700900123`, `"+447700900123"`},
		{`{"format": "dtmf"}`, `null`, `"1,2"`},
		{`{"format": "content-type"}`, `"audio/l16;rate=24000"`, `"audio/l16;rate=44100"`},
		{`{"format": "sip-uri"}`, `"sip:[2001:db8::1]"`, `"sip:user@example.com:0"`},
		{`{"format": "websocket-uri"}`, `"wss://example.com"`, `"wss://example.com:65536"`},
		{`{"format": "url"}`, `[]`, `"https://example.com:0"`},
		{`{"format": "ssml"}`, `"<speak/>"`, `"<speak>&nbsp;</speak>"`},
		{`{"x-maxJsonBytes": 5}`, `[1.0]`, `[1.00, 1]`},
		{`{"x-maxTextLength": 1}`, `"<p>&#233;</p>"`, `"<p>&#233;e</p>"`},
		{`{"x-maxTextLength": 1}`, `"<p>&nbsp;e"`, `"<p>ee</p>"`},
	} {
		schema, err := own(t, each.schema)
		if err != nil {
			t.Fatal(err)
		}
		expect(t, schema, true, each.valid)
		expect(t, schema, false, each.invalid)
	}
}

func TestInvalidKeywordValues(t *testing.T) {
	for _, schema := range []string{
		`{"x-maxJsonBytes": "512"}`, `{"x-maxJsonBytes": 1.5}`, `{"x-maxTextLength": true}`, `{"x-known": "en-GB"}`,
		`{"x-known": [1]}`, `{"deprecated": "yes"}`,
	} {
		if _, err := own(t, schema, voiceschema.WithWarnings()); err == nil || !strings.Contains(err.Error(), "is not a valid value for") {
			t.Errorf("%s: the error is %v", schema, err)
		}
	}
}

// Numbers that were parsed without [json.Number] or created in Go.
func TestSizeOfNumbers(t *testing.T) {
	for _, each := range []struct {
		value any
		size  string
	}{{1.0, "1"}, {1, "1"}, {uint8(10), "2"}, {1.5, "3"}, {-0.00001, "6"}, {1e16, "17"}, {-1e23, "25"}, {math.Copysign(0, -1), "1"}, {float32(0.5), "3"}} {
		schema, err := own(t, `{"x-maxJsonBytes": `+each.size+`}`)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(each.value); err != nil {
			t.Error(err)
		}
		if schema.Validate([]any{each.value}) == nil {
			t.Errorf("%v is shorter than %s", each.value, each.size)
		}
	}
}

func TestUnmarshal(t *testing.T) {
	for _, invalid := range []string{"", "[", "1 2", "1e400", "[-1e1000001]", `{"a": 1e-1000001}`} {
		if payload, err := voiceschema.Unmarshal([]byte(invalid)); err == nil {
			t.Errorf("%s is parsed as %v", invalid, payload)
		}
	}
	for _, valid := range []string{"null", `{"a": [1.0, 0, -0.0, 0e-1000001, 1.7e308, 5e-324, 123456789012345678901]}`} {
		payload, err := voiceschema.Unmarshal([]byte(valid))
		if err != nil || !reflect.DeepEqual(payload, value(t, []byte(valid))) {
			t.Errorf("%s is parsed as %v, %v", valid, payload, err)
		}
	}
	expect(t, compile(t, "value/level"), true, "0e-1000001")
}

// The reason for [voiceschema.Unmarshal]. If this test fails, jsonschema has been fixed, and Unmarshal no longer needs to
// reject such numbers.
func TestTheLibraryPanicsOnHugeExponents(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it no longer panics")
		}
	}()
	_ = compile(t, "value/level").Validate(value(t, []byte("1e1000001")))
}

func TestConcurrentUse(t *testing.T) {
	schema := compile(t, "payload", voiceschema.WithWarnings())
	var group sync.WaitGroup
	for _, text := range []string{"Hello.", "<speak>Hello.</speak>", "<speak>", "<speak/>", "Bye.", "<speak>&amp;</speak>"} {
		group.Add(1)
		go func(text string) {
			defer group.Done()
			for i := 0; i < 100; i++ {
				err := schema.Validate([]any{map[string]any{"action": "talk", "text": text}})
				if (err == nil) != (text != "<speak>") {
					t.Errorf("%s: %v", text, err)
				}
			}
		}(text)
	}
	group.Wait()
}

// The go:embed patterns only match folders up to a certain depth.
func TestEveryDocumentIsEmbedded(t *testing.T) {
	embedded, there := jsonFiles(t, voiceschema.Files()), jsonFiles(t, os.DirFS("../../schemas"))
	if !slices.Equal(embedded, there) {
		t.Errorf("documents.go embeds %d files of %d", len(embedded), len(there))
	}
}

func TestVersionMatchesTheRepository(t *testing.T) {
	line := "\nversion = \"" + voiceschema.Version + "\"\n"
	if !strings.Contains(string(content(t, "../../pyproject.toml")), line) {
		t.Errorf("the version in pyproject.toml is not %s", voiceschema.Version)
	}
}

func jsonFiles(t *testing.T, files fs.FS) []string {
	var found []string
	err := fs.WalkDir(files, ".", func(path string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(path, ".json") {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// Every code block in the README is part of an example, and go test runs the examples.
func TestReadme(t *testing.T) {
	examples := string(content(t, "example_test.go"))
	blocks := strings.Split(string(content(t, "README.md")), "```go\n")[1:]
	if len(blocks) == 0 {
		t.Fatal("the README has no code")
	}
	for _, block := range blocks {
		code, _, _ := strings.Cut(block, "```")
		if !strings.Contains(strings.ReplaceAll(examples, "\n\t", "\n"), code) {
			t.Errorf("no example contains this code:\n%s", code)
		}
	}
}
