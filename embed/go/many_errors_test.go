package voiceschema_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	voiceschema "github.com/voiceschema/voiceschema/embed/go"
)

// plan is the content of tests/many_errors.json: the payloads, and how to measure growth.
type plan struct {
	Counts   []int
	Growth   float64
	Tries    int
	Seconds  float64
	Payloads []payload
}

// A payload is a value into which many invalid copies are inserted.
type payload struct {
	Description string
	Schema      string
	Value       json.RawMessage
	At          string
	Copy        json.RawMessage
}

func readPlan(t *testing.T) plan {
	var read plan
	if err := json.Unmarshal(content(t, "../../tests/many_errors.json"), &read); err != nil {
		t.Fatal(err)
	}
	return read
}

// TestManyErrors checks that validation time is proportional to the size of a payload, regardless of the number of
// errors in it.
func TestManyErrors(t *testing.T) {
	plan := readPlan(t)
	for name, options := range map[string][]voiceschema.Option{
		"strict":   nil,
		"tolerant": {voiceschema.WithTolerance()},
	} {
		for _, payload := range plan.Payloads {
			schema := compile(t, payload.Schema, options...)
			isValid := func(value any) bool {
				err := schema.Validate(value)
				return err == nil || err.Error() == ""
			}
			if fault := plan.fault(t, payload, isValid); fault != "" {
				t.Errorf("%s, %s: %s", name, payload.Description, fault)
			}
		}
	}
}

func TestMeasurementDetectsNonlinearTime(t *testing.T) {
	plan := readPlan(t)
	copies := func(value any) bool {
		var copied []any
		for _, item := range value.([]any) {
			copied = append(slices.Clone(copied), item)
		}
		return len(copied) == 0
	}
	if fault := plan.fault(t, plan.Payloads[0], copies); !strings.Contains(fault, " too long ") {
		t.Errorf("the fault is %q", fault)
	}
	isLong := func(value any) bool { return len(value.([]any)) > 1000 }
	if fault := plan.fault(t, plan.Payloads[0], isLong); !strings.Contains(fault, " differs ") {
		t.Errorf("the fault is %q", fault)
	}
}

// fault returns what is wrong if more errors take too long or change the verdict, and "" otherwise.
func (p plan) fault(t *testing.T, payload payload, isValid func(any) bool) string {
	shorter := payload.build(t, p.Counts[0])
	verdict := isValid(shorter)
	for i, more := range p.Counts[1:] {
		fewer, longer := p.Counts[i], payload.build(t, more)
		if isValid(longer) != verdict {
			return fmt.Sprintf("the verdict for %d copies differs from that for %d", more, fewer)
		}
		if p.isSlow(isValid, shorter, longer, more/fewer) {
			return fmt.Sprintf("%d copies take too long compared with %d", more, fewer)
		}
		shorter = longer
	}
	return ""
}

// isSlow reports whether the longer value takes too long, in every try, compared with validating the shorter one the
// given number of times.
func (p plan) isSlow(isValid func(any) bool, shorter, longer any, times int) bool {
	for try := 0; try < p.Tries; try++ {
		taken := seconds(isValid, longer, 1)
		if taken <= p.Seconds || taken <= p.Growth*seconds(isValid, shorter, times) {
			return false
		}
	}
	return true
}

func seconds(isValid func(any) bool, value any, times int) float64 {
	start := time.Now()
	for i := 0; i < times; i++ {
		isValid(value)
	}
	return time.Since(start).Seconds()
}

// build returns the value of a payload with the given number of copies.
func (p payload) build(t *testing.T, count int) any {
	copies := make([]any, count)
	for number := range copies {
		copies[number] = value(t, []byte(strings.ReplaceAll(string(p.Copy), "#", strconv.Itoa(number))))
	}
	return filled(value(t, p.Value), strings.Split(p.At, "/")[1:], copies)
}

// filled adds the copies to the array or object at a JSON Pointer, given as its steps.
func filled(value any, steps []string, copies []any) any {
	switch value := value.(type) {
	case []any:
		if len(steps) == 0 {
			return append(value, copies...)
		}
		index, _ := strconv.Atoi(steps[0])
		value[index] = filled(value[index], steps[1:], copies)
	case map[string]any:
		if len(steps) > 0 {
			value[steps[0]] = filled(value[steps[0]], steps[1:], copies)
			break
		}
		for _, each := range copies {
			for name, member := range each.(map[string]any) {
				value[name] = member
			}
		}
	}
	return value
}
