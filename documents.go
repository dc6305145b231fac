// Package documents holds the JSON Schema documents of this repository. Programs use them through
// [github.com/voiceschema/voiceschema/embed/go].
//
// It stands here because a Go package embeds only files below its own folder.
package documents

import "embed"

// Files has the documents below schemas/, as they are in the repository.
//
//go:embed schemas/*.json schemas/*/*.json schemas/*/*/*.json schemas/*/*/*/*.json
var Files embed.FS
