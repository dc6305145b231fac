"""The limits above which a text is rejected."""

#: Nesting depth of arrays and objects in a payload.
MAX_DEPTH = 100
#: Values that the aliases of a YAML document may expand to, or that a Python value may contain repeatedly.
MAX_EXPANDED = 100_000
#: Characters of a string or a property name that count as one more value for `MAX_EXPANDED`.
STRING_UNIT = 100
#: Issues that are reported for one payload.
MAX_REPORTED = 1000
#: Bytes of a stream, of a file named in a configuration, and of a line: any of them may be endless.
MAX_STREAM = 250_000_000
#: Unquoted strings of a YAML document that are reported because other parsers may read another type.
MAX_UNCERTAIN = 10_000
#: `%TAG` directives and documents in a YAML file.
MAX_DIRECTIVES, MAX_DOCUMENTS = 1000, 100_000
