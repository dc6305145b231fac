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

// plan has the payloads of tests/many_errors.json, and how growth is measured.
type plan struct {
	Counts   []int
	Growth   float64
	Tries    int
	Seconds  float64
	Payloads []payload
}

// A payload has many errors where its copies are.
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

// TestManyErrors holds that validation takes time in proportion to the size of a payload, however much is wrong in it.
func TestManyErrors(t *testing.T) {
	plan := readPlan(t)
	for name, options := range map[string][]voiceschema.Option{
		"strict":   nil,
		"tolerant": {voiceschema.WithTolerance()},
	} {
		for _, payload := range plan.Payloads {
			schema := compile(t, payload.Schema, options...)
			judge := func(value any) bool {
				err := schema.Validate(value)
				return err == nil || err.Error() == ""
			}
			if fault := plan.fault(t, payload, judge); fault != "" {
				t.Errorf("%s, %s: %s", name, payload.Description, fault)
			}
		}
	}
}

func TestTheMeasureTellsWhatIsNotLinear(t *testing.T) {
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
	if fault := plan.fault(t, plan.Payloads[0], isLong); !strings.Contains(fault, " otherwise ") {
		t.Errorf("the fault is %q", fault)
	}
}

// fault returns what takes too long, or is judged otherwise, when there are more errors.
func (p plan) fault(t *testing.T, payload payload, judge func(any) bool) string {
	shorter := payload.build(t, p.Counts[0])
	verdict := judge(shorter)
	for i, more := range p.Counts[1:] {
		fewer, longer := p.Counts[i], payload.build(t, more)
		if judge(longer) != verdict {
			return fmt.Sprintf("%d copies are judged otherwise than %d", more, fewer)
		}
		if p.isSlow(judge, shorter, longer, more/fewer) {
			return fmt.Sprintf("%d copies take too long beside %d", more, fewer)
		}
		shorter = longer
	}
	return ""
}

// isSlow tells whether the longer value takes too long beside so many of the shorter one, each time that is tried.
func (p plan) isSlow(judge func(any) bool, shorter, longer any, times int) bool {
	for try := 0; try < p.Tries; try++ {
		taken := seconds(judge, longer, 1)
		if taken <= p.Seconds || taken <= p.Growth*seconds(judge, shorter, times) {
			return false
		}
	}
	return true
}

func seconds(judge func(any) bool, value any, times int) float64 {
	start := time.Now()
	for i := 0; i < times; i++ {
		judge(value)
	}
	return time.Since(start).Seconds()
}

// build returns the value of a payload with so many copies.
func (p payload) build(t *testing.T, count int) any {
	copies := make([]any, count)
	for number := range copies {
		copies[number] = value(t, []byte(strings.ReplaceAll(string(p.Copy), "#", strconv.Itoa(number))))
	}
	return filled(value(t, p.Value), strings.Split(p.At, "/")[1:], copies)
}

// filled returns a value that has the copies at a place in it, to which the steps of a JSON Pointer lead.
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
