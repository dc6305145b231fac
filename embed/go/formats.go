package voiceschema

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// residues has a check for each format: what the pattern in its document cannot express.
var residues = map[string]func(string) error{
	"e164":          nothing,
	"dtmf":          nothing,
	"content-type":  nothing,
	"sip-uri":       checkSIPURI,
	"websocket-uri": checkAuthority,
	"url":           checkAuthority,
	"ssml": func(text string) error {
		_, err := textLength(text)
		return err
	},
}

func nothing(string) error { return nil }

// formats returns the custom formats by name. They are created once and never modified.
var formats = sync.OnceValue(func() map[string]*jsonschema.Format {
	all := map[string]*jsonschema.Format{}
	for name, residue := range residues {
		all[name] = newFormat(name, residue)
	}
	return all
})

// newFormat returns a format that checks the pattern or enum of its document, and then what these cannot express. It
// reads the pattern from the document, so that no rule is duplicated in code.
func newFormat(name string, residue func(string) error) *jsonschema.Format {
	document := read("format/" + name)
	words, _ := document["enum"].([]any)
	wrong := fmt.Errorf("want %s, such as %q", document["title"], document["examples"].([]any)[0])
	var pattern *regexp.Regexp
	if source, ok := document["pattern"].(string); ok {
		pattern = regexp.MustCompile(source)
	}
	return &jsonschema.Format{Name: name, Validate: func(value any) error {
		text, ok := value.(string)
		switch {
		case !ok:
			return nil // in JSON Schema, these formats apply to strings only
		case pattern != nil && !pattern.MatchString(text), words != nil && !slices.Contains(words, value):
			return wrong
		}
		return residue(text)
	}}
}

// checkPort checks the range of the port, if any, in a host and port that match the pattern.
func checkPort(hostport string) error {
	colon := strings.LastIndexByte(hostport, ':')
	if colon < 0 || strings.HasSuffix(hostport, "]") || colon == len(hostport)-1 {
		return nil
	}
	if port, err := strconv.ParseUint(hostport[colon+1:], 10, 16); err != nil || port == 0 {
		return errors.New("a port must be from 1 to 65535")
	}
	return nil
}

func checkAuthority(uri string) error {
	_, rest, _ := strings.Cut(uri, "://")
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return checkPort(rest[strings.LastIndexByte(rest, '@')+1:])
}

// checkSIPURI checks the rules of RFC 3261, section 19.1.1, that are not part of the grammar.
func checkSIPURI(uri string) error {
	scheme, rest, _ := strings.Cut(uri, ":")
	rest, _, _ = strings.Cut(rest[strings.LastIndexByte(rest, '@')+1:], "?")
	parts := strings.Split(rest, ";")
	if err := checkPort(parts[0]); err != nil {
		return err
	}
	values := map[string]string{}
	for _, parameter := range parts[1:] {
		name, value, _ := strings.Cut(parameter, "=")
		name = strings.ToLower(unescape(name))
		if _, ok := values[name]; ok {
			return fmt.Errorf("the parameter %q appears twice", name)
		}
		values[name] = strings.ToLower(unescape(value))
	}
	if strings.EqualFold(scheme, "sips") && values["transport"] == "udp" {
		return errors.New("sips cannot be used over UDP")
	}
	return nil
}

var escape = regexp.MustCompile("%[0-9A-Fa-f]{2}")

// unescape is less strict than [net/url.PathUnescape]: a token may contain a bare percent sign.
func unescape(text string) string {
	return escape.ReplaceAllStringFunc(text, func(found string) string {
		code, _ := strconv.ParseUint(found[1:], 16, 8)
		return string(rune(code))
	})
}
