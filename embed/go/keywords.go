package voiceschema

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/text/message"
)

// vocabulary returns the keywords that assert here but not in standard JSON Schema. If warnings is set, this includes
// the keywords whose failures are only warnings. The remaining custom keywords, x-tolerated, x-aliases,
// x-emptyIsAbsent, x-message and x-synonyms, are annotations.
func vocabulary(warnings bool) *jsonschema.Vocabulary {
	compile := func(_ *jsonschema.CompilerContext, schema map[string]any) (jsonschema.SchemaExt, error) {
		var found assertions
		for _, keyword := range keywords {
			value, ok := schema[keyword.name]
			if !ok || keyword.warns && !warnings {
				continue
			}
			check, ok := keyword.compile(value)
			if !ok {
				return nil, fmt.Errorf("voiceschema: %v is not a valid value for %s", value, keyword.name)
			}
			found = append(found, assertion{keyword.name, check})
		}
		if found == nil {
			return nil, nil
		}
		return found, nil
	}
	return &jsonschema.Vocabulary{URL: URI("meta/keywords"), Compile: compile}
}

// A check returns what is wrong with a value, or "" if it is valid.
type check func(value any) string

var keywords = []struct {
	name    string
	warns   bool
	compile func(value any) (check, bool)
}{
	{"x-maxJsonBytes", false, maxJSONBytes},
	{"x-maxTextLength", false, maxTextLength},
	{"x-known", true, known},
	{"deprecated", true, deprecated},
}

func maxJSONBytes(value any) (check, bool) {
	limit, ok := integer(value)
	return func(value any) string {
		if size := jsonBytes(value); size > limit {
			return fmt.Sprintf("got %d bytes of JSON, want at most %d", size, limit)
		}
		return ""
	}, ok
}

func maxTextLength(value any) (check, bool) {
	limit, ok := integer(value)
	return func(value any) string {
		text, _ := value.(string)
		if length, err := textLength(text); err == nil && length > limit {
			return fmt.Sprintf("got %d characters outside tags, want at most %d", length, limit)
		}
		return ""
	}, ok
}

func known(value any) (check, bool) {
	words, ok := value.([]any)
	lower := map[string]bool{}
	for _, word := range words {
		text, isString := word.(string)
		lower[strings.ToLower(text)] = true
		ok = ok && isString
	}
	return func(value any) string {
		// Only ASCII letters are compared case-insensitively: strings.ToLower maps the Kelvin sign to k.
		if text, ok := value.(string); ok && (!isASCII(text) || !lower[strings.ToLower(text)]) {
			return fmt.Sprintf("%q is not a known value", text)
		}
		return ""
	}, ok
}

func deprecated(value any) (check, bool) {
	is, ok := value.(bool)
	return func(any) string {
		if is {
			return "this is deprecated"
		}
		return ""
	}, ok
}

func integer(value any) (int, bool) {
	if _, isString := value.(string); isString {
		return 0, false
	}
	number, err := strconv.ParseFloat(fmt.Sprint(value), 64)
	return int(number), err == nil && number == math.Trunc(number)
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(char rune) bool { return char >= utf8.RuneSelf }) < 0
}

// assertions are the checks of the keywords in one schema object.
type assertions []assertion

type assertion struct {
	keyword string
	check   check
}

func (found assertions) Validate(ctx *jsonschema.ValidatorContext, value any) {
	for _, assertion := range found {
		if fault := assertion.check(value); fault != "" {
			ctx.AddError(&failure{assertion.keyword, fault})
		}
	}
}

// A failure is a [jsonschema.ErrorKind].
type failure struct {
	keyword string
	fault   string
}

func (f *failure) KeywordPath() []string { return []string{f.keyword} }

func (f *failure) LocalizedString(printer *message.Printer) string {
	return printer.Sprintf("%s: %s", f.keyword, f.fault)
}

// jsonBytes returns the size of a value as compact JSON in UTF-8. It does not use encoding/json, which escapes more
// characters than necessary and shortens 1.0 to 1.
func jsonBytes(value any) int {
	switch value := value.(type) {
	case nil:
		return len("null")
	case bool:
		return len(strconv.FormatBool(value))
	case string:
		return stringBytes(value)
	case []any:
		size := len("[]") + max(len(value)-1, 0)
		for _, item := range value {
			size += jsonBytes(item)
		}
		return size
	case map[string]any:
		size := len("{}") + max(len(value)-1, 0)
		for name, member := range value {
			size += stringBytes(name) + len(":") + jsonBytes(member)
		}
		return size
	case json.Number:
		if value == "-0" {
			return len("0")
		}
		if number, err := value.Float64(); err == nil && strings.ContainsAny(value.String(), ".eE") {
			return floatBytes(number)
		}
		return len(value.String())
	case float64:
		if value != math.Trunc(value) {
			return floatBytes(value)
		}
		// A float64 cannot distinguish 1.0 from 1. Assume the more common 1.
		size := len(strconv.FormatFloat(math.Abs(value), 'f', -1, 64))
		if value < 0 {
			size += len("-")
		}
		return size
	default:
		return len(fmt.Sprint(value))
	}
}

func stringBytes(text string) int {
	size := len(`""`) + len(text)
	for _, char := range text {
		switch {
		case strings.ContainsRune("\"\\\b\f\n\r\t", char):
			size++
		case char < ' ':
			size += len(`\u0000`) - 1
		}
	}
	return size
}

// floatBytes returns the size of the shortest decimal form that parses to the same number. Numbers from 0.0001 to
// 9999999999999998.0 are written without an exponent, all others with an exponent of at least two digits.
func floatBytes(number float64) int {
	if size := math.Abs(number); size != 0 && (size < 1e-4 || size >= 1e16) {
		return len(strconv.FormatFloat(number, 'e', -1, 64))
	}
	plain := strconv.FormatFloat(number, 'f', -1, 64)
	if !strings.Contains(plain, ".") {
		plain += ".0"
	}
	return len(plain)
}
