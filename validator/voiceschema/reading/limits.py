"""The limits beyond which a text is refused."""

#: Levels of arrays and objects that a payload may have.
MAX_DEPTH = 100
#: Values that a YAML document may have with its aliases expanded, or that a Python value may repeat.
MAX_EXPANDED = 100_000
#: Characters of a string or a name that count as one more value then.
STRING_UNIT = 100
#: Issues of one payload that are reported one by one.
MAX_REPORTED = 1000
#: Bytes of what is no file, of what a configuration names, and of a line: what has more may never end.
MAX_STREAM = 250_000_000
#: Strings of a YAML document that other readers may take for something else, as many as are noted.
MAX_UNCERTAIN = 10_000
#: `%TAG` directives, and documents, that a YAML file may have.
MAX_DIRECTIVES, MAX_DOCUMENTS = 1000, 100_000
