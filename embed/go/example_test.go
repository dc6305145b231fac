package voiceschema_test

import (
	"fmt"
	"log"

	voiceschema "github.com/voiceschema/voiceschema/embed/go"
)

func Example() {
	schema, err := voiceschema.Compile("payload")
	if err != nil {
		log.Fatal(err)
	}
	payload, err := voiceschema.Unmarshal([]byte(`[
		{"action": "talk", "text": "Hello."},
		{"action": "connect", "endpoint": [{"type": "phone", "number": "+447700900123"}]}
	]`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Validate(payload))
	// Output:
	// jsonschema validation failed with 'https://voiceschema.github.io/schemas/v1/payload.json#'
	// - at '/1': 'allOf' failed
	//   - at '/1/endpoint/0': 'allOf' failed
	//     - at '/1/endpoint/0/number': '+447700900123' is not valid e164: want E.164 number, such as "447700900123"
}

func Example_account() {
	schema, err := voiceschema.Compile(
		"action/connect",
		voiceschema.WithAccount("447700900000", "447700900001"),
		voiceschema.WithProfile("founding"),
	)
	if err != nil {
		log.Fatal(err)
	}
	action, err := voiceschema.Unmarshal([]byte(
		`{"action": "connect", "from": "447700900999", "endpoint": [{"type": "phone", "number": "447700900123"}]}`,
	))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Validate(action))
	// Output:
	// jsonschema validation failed with 'https://voiceschema.github.io/schemas/v1/action/connect.json#'
	// - at '': 'allOf' failed
	//   - at '/from': value must be one of '447700900000', '447700900001'
}

func Example_documents() {
	house, err := voiceschema.Unmarshal([]byte(`{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://voiceschema.github.io/schemas/v1/endpoint/websocket.json",
		"$ref": "../shipped/endpoint/websocket.json",
		"properties": {"uri": {"pattern": "^wss:"}}
	}`))
	if err != nil {
		log.Fatal(err)
	}
	schema, err := voiceschema.Compile("endpoint", voiceschema.WithDocuments(house))
	if err != nil {
		log.Fatal(err)
	}
	endpoint, err := voiceschema.Unmarshal([]byte(
		`{"type": "websocket", "uri": "ws://example.com", "content-type": "audio/l16;rate=16000"}`,
	))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Validate(endpoint))
	// Output:
	// jsonschema validation failed with 'https://voiceschema.github.io/schemas/v1/endpoint.json#'
	// - at '': 'allOf' failed
	//   - at '/uri': 'ws://example.com' does not match pattern '^wss:'
}

// A schema of your own can refer to the built-in ones by their $id.
func ExampleNewCompiler() {
	compiler, err := voiceschema.NewCompiler()
	if err != nil {
		log.Fatal(err)
	}
	contact := map[string]any{
		"type":       "object",
		"properties": map[string]any{"phone": map[string]any{"$ref": voiceschema.URI("format/e164")}},
	}
	if err := compiler.AddResource("https://example.com/contact.json", contact); err != nil {
		log.Fatal(err)
	}
	schema, err := compiler.Compile("https://example.com/contact.json")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(schema.Validate(map[string]any{"phone": "+447700900123"}))
	// Output:
	// jsonschema validation failed with 'https://example.com/contact.json#'
	// - at '/phone': '+447700900123' is not valid e164: want E.164 number, such as "447700900123"
}
