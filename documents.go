// Package documents embeds the JSON Schema documents of this repository. Programs use them through
// [github.com/voiceschema/voiceschema/embed/go].
//
// The package is in the root folder because a Go package can only embed files below its own folder.
package documents

import "embed"

// Files contains all JSON files below schemas/.
//
//go:embed schemas/*.json schemas/*/*.json schemas/*/*/*.json schemas/*/*/*/*.json
var Files embed.FS
