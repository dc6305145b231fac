package voiceschema

import (
	"encoding/xml"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The grammar of XML 1.0 without document types, and therefore without entities other than the five predefined ones.
//
// The decoder of encoding/xml is not strict enough: it accepts duplicate attributes, attributes without space between
// them, references to surrogates, processing instructions named XML, and text outside the root element. It also rejects
// names with two colons. It is used only to check which characters a name may contain.
const (
	space     = "[ \t\r\n]"
	xmlName   = `[A-Za-z_:\x{80}-\x{10FFFF}][A-Za-z0-9_:.\x{80}-\x{10FFFF}-]*`
	reference = "&(?:lt|gt|amp|apos|quot|#[0-9]+|#x[0-9A-Fa-f]+);"
	equals    = space + "*=" + space + "*"
	attribute = space + "+" + xmlName + equals + `(?:"(?:[^<&"]|` + reference + `)*"|'(?:[^<&']|` + reference + ")*')"
)

var (
	declaration = regexp.MustCompile(`^<\?xml` + space + "+version" + equals + quoted("1[.][0-9]+") +
		"(?:" + space + "+encoding" + equals + quoted("[A-Za-z][A-Za-z0-9._-]*") + ")?" +
		"(?:" + space + "+standalone" + equals + quoted("(?:yes|no)") + ")?" + space + `*\?>`)
	// The constants below name the groups.
	piece = regexp.MustCompile("^(?:" + strings.Join([]string{
		"([^<&]+)",
		"(" + reference + ")",
		`<!\[CDATA\[((?s:.)*?)\]\]>`,
		"<(" + xmlName + ")((?:" + attribute + ")*)" + space + "*(/?)>",
		"</(" + xmlName + ")" + space + "*>",
		`<\?(` + xmlName + ")(?:" + space + `(?s:.)*?)?\?>`,
		"<!--(?:[^-]|-[^-])*-->",
	}, "|") + ")")
	attributeName = regexp.MustCompile(space + "(" + xmlName + ")" + equals + `(?:"[^"]*"|'[^']*')`)
	numeric       = regexp.MustCompile("&#[^;]+;")
)

const (
	textGroup = iota + 1
	referenceGroup
	sectionGroup
	startGroup
	attributesGroup
	emptyGroup
	endGroup
	instructionGroup
)

func quoted(content string) string {
	return `(?:"` + content + `"|'` + content + "')"
}

// textLength returns the number of characters outside the tags of a string, or an error if the string is not well-formed
// XML or has a speak element inside another element.
func textLength(text string) (int, error) {
	if !utf8.ValidString(text) || strings.IndexFunc(text, isNoCharacter) >= 0 {
		return 0, errors.New("it contains a character that XML does not allow")
	}
	var opened []string
	length, rooted := 0, false
	for at := len(declaration.FindString(text)); at < len(text); {
		groups := piece.FindStringSubmatch(text[at:])
		if groups == nil {
			return 0, notWellFormed(text, at)
		}
		inside := len(opened) > 0
		ok := true
		switch {
		case groups[textGroup] != "":
			ok = !strings.Contains(groups[textGroup], "]]>")
			if inside {
				length += countCharacters(groups[textGroup])
			} else {
				ok = strings.Trim(groups[textGroup], " \t\r\n") == ""
			}
		case groups[referenceGroup] != "":
			ok = inside && areCharacters(groups[referenceGroup])
			length++
		case groups[startGroup] != "":
			ok = (inside || !rooted) && isName(groups[startGroup]) && areAttributes(groups[attributesGroup])
			if inside && groups[startGroup] == "speak" {
				return 0, errors.New("a speak element must not be inside another element")
			}
			rooted = true
			if groups[emptyGroup] == "" {
				opened = append(opened, groups[startGroup])
			}
		case groups[endGroup] != "":
			if ok = inside && opened[len(opened)-1] == groups[endGroup]; ok {
				opened = opened[:len(opened)-1]
			}
		case groups[instructionGroup] != "":
			ok = !strings.EqualFold(groups[instructionGroup], "xml") && isName(groups[instructionGroup])
		case strings.HasPrefix(groups[0], "<![CDATA["):
			ok = inside
			length += countCharacters(groups[sectionGroup])
		}
		if !ok {
			return 0, notWellFormed(text, at)
		}
		at += len(groups[0])
	}
	if len(opened) > 0 {
		return 0, fmt.Errorf("the element %s is not closed", opened[len(opened)-1])
	}
	if !rooted {
		return 0, errors.New("it has no element")
	}
	return length, nil
}

func notWellFormed(text string, at int) error {
	return fmt.Errorf("it is not well-formed XML at character %d", utf8.RuneCountInString(text[:at])+1)
}

// countCharacters counts CR LF as one character, following XML 1.0, section 2.11.
func countCharacters(text string) int {
	return utf8.RuneCountInString(text) - strings.Count(text, "\r\n")
}

func isNoCharacter(char rune) bool {
	return char < ' ' && char != '\t' && char != '\n' && char != '\r' || 0xD800 <= char && char <= 0xDFFF ||
		char == 0xFFFE || char == 0xFFFF || char > utf8.MaxRune
}

// areCharacters reports whether all numeric references in a text are to characters that XML allows.
func areCharacters(text string) bool {
	for _, found := range numeric.FindAllString(text, -1) {
		digits, base := found[2:len(found)-1], 10
		if digits[0] == 'x' {
			digits, base = digits[1:], 16
		}
		code, err := strconv.ParseInt(digits, base, 32)
		if err != nil || isNoCharacter(rune(code)) {
			return false
		}
	}
	return true
}

func areAttributes(text string) bool {
	seen := map[string]bool{}
	for _, groups := range attributeName.FindAllStringSubmatch(text, -1) {
		if seen[groups[1]] || !isName(groups[1]) {
			return false
		}
		seen[groups[1]] = true
	}
	return areCharacters(text)
}

// isName reports whether XML allows the non-ASCII characters of a name whose ASCII characters are valid.
func isName(text string) bool {
	if strings.IndexFunc(text, func(char rune) bool { return char >= utf8.RuneSelf }) < 0 {
		return true
	}
	tag := "<" + strings.ReplaceAll(text, ":", "_") + "/>"
	_, err := xml.NewDecoder(strings.NewReader(tag)).RawToken()
	return err == nil
}
