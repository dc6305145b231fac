package voiceschema_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	voiceschema "github.com/voiceschema/voiceschema/embed/go"
)

const suite = "../../tests/suite"

type report struct {
	Implementation string             `json:"implementation"`
	Language       string             `json:"language"`
	Groups         map[string][2]int  `json:"groups"`
	Faults         []string           `json:"faults"` // none are known for this library
	Verdicts       map[string][2]bool `json:"verdicts"`
	Mutants        string             `json:"mutants"`
}

func TestSuite(t *testing.T) {
	everything := []voiceschema.Option{voiceschema.WithWarnings()}
	result := report{implementation(t), "Go", map[string][2]int{}, []string{}, verdicts(t), mutants(t)}

	mandatory := files(t, ".", "flow", "remotes", "optional", "test-schema.json")
	result.Groups["mandatory"] = run(t, "mandatory", mandatory, plainCompiler(t))
	run(t, "mandatory, with everything", mandatory, compiler(t, everything...))
	result.Groups["formats"] = run(t, "formats", files(t, "optional/format"), compiler(t, everything...))
	result.Groups["keyword"] = run(t, "keyword", files(t, "optional/keyword"), compiler(t, everything...))

	var account struct{ Enum []string }
	if err := json.Unmarshal(content(t, filepath.Join(suite, "remotes/account/number.json")), &account); err != nil {
		t.Fatal(err)
	}
	own := compiler(t, append(everything, voiceschema.WithAccount(account.Enum...))...)
	result.Groups["account"] = run(t, "account", files(t, "optional/account"), own)

	var profile [2]int
	for _, name := range voiceschema.Profiles() {
		own := compiler(t, append(everything, voiceschema.WithProfile(name))...)
		counts := run(t, "profile "+name, files(t, "optional/profile/"+name), own)
		profile[0] += counts[0]
		profile[1] += counts[1]
	}
	result.Groups["profile"] = profile

	var groups []string
	for _, name := range []string{"mandatory", "formats", "keyword", "account", "profile"} {
		groups = append(groups, fmt.Sprintf("%s %d/%d", name, result.Groups[name][0], result.Groups[name][1]))
	}
	fmt.Printf("%s: %s\n", result.Implementation, strings.Join(groups, ", "))
	if folder := os.Getenv("VOICESCHEMA_RESULTS"); folder != "" {
		written, err := json.MarshalIndent(result, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, "go.json"), append(written, '\n'), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// run checks the vectors of some files with a compiler, and returns the number that passed and the total.
func run(t *testing.T, group string, paths []string, compiler *jsonschema.Compiler) [2]int {
	passed, total := 0, 0
	for _, path := range paths {
		var cases []struct {
			Description string
			Schema      json.RawMessage
			Tests       []struct {
				Description string
				Data        json.RawMessage
				Valid       bool
			}
		}
		if err := json.Unmarshal(content(t, path), &cases); err != nil {
			t.Fatal(path, err)
		}
		for number, each := range cases {
			location := fmt.Sprintf("urn:case:%s:%d", filepath.ToSlash(path), number)
			if err := compiler.AddResource(location, value(t, each.Schema)); err != nil {
				t.Fatal(path, err)
			}
			schema, err := compiler.Compile(location)
			if err != nil {
				t.Fatal(path, err)
			}
			for _, test := range each.Tests {
				total++
				if err := schema.Validate(value(t, test.Data)); (err == nil) == test.Valid {
					passed++
				} else {
					t.Errorf("%s: %s: %s: %s: valid should be %v, but: %v",
						group, path, each.Description, test.Description, test.Valid, err)
				}
			}
		}
	}
	if total == 0 {
		t.Errorf("%s: no vectors found", group)
	}
	return [2]int{passed, total}
}

// plainCompiler returns a compiler with the documents only, without the custom formats and keywords.
func plainCompiler(t *testing.T) *jsonschema.Compiler {
	compiler := jsonschema.NewCompiler()
	for _, name := range voiceschema.Names() {
		document, err := voiceschema.Document(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource(document["$id"].(string), document); err != nil {
			t.Fatal(err)
		}
	}
	return compiler
}

func compiler(t *testing.T, options ...voiceschema.Option) *jsonschema.Compiler {
	t.Helper()
	compiler, err := voiceschema.NewCompiler(options...)
	if err != nil {
		t.Fatal(err)
	}
	return compiler
}

// verdicts returns, for each file of the corpus, whether it is valid and whether the platform accepts it. It returns
// nothing if VOICESCHEMA_CORPUS is not set.
func verdicts(t *testing.T) map[string][2]bool {
	found := map[string][2]bool{}
	corpus := os.Getenv("VOICESCHEMA_CORPUS")
	if corpus == "" {
		return found
	}
	strict := compile(t, "payload")
	tolerant := compile(t, "payload", voiceschema.WithTolerance())
	paths, err := filepath.Glob(filepath.Join(corpus, "*", "*.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no corpus found in %s", corpus)
	}
	for _, path := range paths {
		payload := value(t, content(t, path))
		name := filepath.Base(filepath.Dir(path)) + "/" + filepath.Base(path)
		found[name] = [2]bool{strict.Validate(payload) == nil, tolerant.Validate(payload) == nil}
	}
	return found
}

// mutants returns a digit for each line of the file of mutated values: 1 if the value is valid, plus 2 if the platform
// accepts it. It returns nothing if VOICESCHEMA_MUTANTS is not set.
func mutants(t *testing.T) string {
	path := os.Getenv("VOICESCHEMA_MUTANTS")
	if path == "" {
		return ""
	}
	compilers := [2]*jsonschema.Compiler{compiler(t), compiler(t, voiceschema.WithTolerance())}
	var verdicts strings.Builder
	for _, line := range bytes.Split(bytes.TrimSpace(content(t, path)), []byte("\n")) {
		mutant := value(t, line).(map[string]any)
		verdict := 0
		for number, compiler := range compilers {
			schema, err := compiler.Compile(voiceschema.URI(mutant["schema"].(string)))
			if err != nil {
				t.Fatal(err)
			}
			if schema.Validate(mutant["value"]) == nil {
				verdict += 1 << number
			}
		}
		fmt.Fprint(&verdicts, verdict)
	}
	return verdicts.String()
}

// files returns the JSON files below a folder of the suite, except for the given files and folders.
func files(t *testing.T, folder string, without ...string) []string {
	var found []string
	err := filepath.WalkDir(filepath.Join(suite, folder), func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case slices.Contains(without, entry.Name()) && entry.IsDir():
			return filepath.SkipDir
		case strings.HasSuffix(path, ".json") && !slices.Contains(without, entry.Name()):
			found = append(found, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// implementation returns the name and version of the library from go.mod.
func implementation(t *testing.T) string {
	found := regexp.MustCompile(`(santhosh-tekuri/jsonschema)/v[0-9]+ v(\S+)`).FindSubmatch(content(t, "../../go.mod"))
	if found == nil {
		t.Fatal("go.mod does not name the library")
	}
	return fmt.Sprintf("%s %s", found[1], found[2])
}

func content(t *testing.T, path string) []byte {
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func value(t *testing.T, data []byte) any {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return value
}
