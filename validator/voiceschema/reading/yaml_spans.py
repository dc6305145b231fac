"""The positions of values in a YAML document."""

from array import array
from collections.abc import Iterator, Mapping

from voiceschema.reading.positions import Path, Span


class YamlSpans(Mapping[Path, Span]):
    """The spans of all values in a YAML document, kept as a tree: storing every path would take quadratic space."""

    def __init__(self) -> None:
        # The four offsets of each span, by the number of the value.
        self._offsets = array("i")
        #: The numbers of the values in each sequence and in each mapping.
        self.sequences: dict[int, array[int]] = {}
        self.mappings: dict[int, dict[str, int]] = {}
        # For each alias, the path where its value is written, and the number of that value.
        self._origins: dict[int, Path] = {}
        self._targets: dict[int, int] = {}
        # Merged members: their parts are those of the original, while an alias has no parts of its own.
        self._merged: set[int] = set()

    @property
    def next_number(self) -> int:
        """The number that the next value gets."""
        return len(self._offsets) // 4

    def add(self, start: int, end: int, key_start: int, key_end: int) -> int:
        """Add a value and return its number."""
        self._offsets.extend((start, end, key_start, key_end))
        return len(self._offsets) // 4 - 1

    def set_extent(self, number: int, start: int, end: int) -> None:
        """Set the offsets of a value once its end is known."""
        self._offsets[4 * number], self._offsets[4 * number + 1] = start, end

    def extent(self, number: int) -> tuple[int, int]:
        """Return the offsets of a value."""
        return self._offsets[4 * number], self._offsets[4 * number + 1]

    def set_alias(self, number: int, origin: Path, target: int) -> None:
        """Record that a value is an alias of the value `target`, which is written at `origin`."""
        self._origins[number], self._targets[number] = origin, target

    def written(self, number: int, path: Path) -> tuple[int, Path]:
        """Return the number and the path of a value, or of its target if it is an alias."""
        return self._targets.get(number, number), self._origins.get(number, path)

    def merge(self, number: int, name: str, source: int, origin: Path | None) -> None:
        """Merge a member of the mapping `source` into another; `origin` is its path if it is written elsewhere."""
        members, others = self.mappings[number], self.mappings[source]
        if name in others:
            members[name] = others[name]
            if origin is not None and others[name] not in self._origins:
                members[name] = self.add(*self._offsets[4 * others[name] : 4 * others[name] + 4])
                self.set_alias(members[name], origin, others[name])
                self._merged.add(members[name])

    def __getitem__(self, path: Path) -> Span:
        number, origin = 0, None
        for step in path:
            within = self._targets[number] if number in self._merged else number
            try:
                number = self.mappings[within][step] if isinstance(step, str) else self.sequences[within][step]
            except LookupError:
                raise KeyError(path) from None
            origin = self._origins.get(number, origin and (*origin, step))
        start, end, key_start, key_end = self._offsets[4 * number : 4 * number + 4]
        return Span(start, end, key_start, key_end, origin)

    def __iter__(self) -> Iterator[Path]:
        """Yield the paths of all values, parents before children."""
        return self._walk(0, ())

    def _walk(self, number: int, path: Path) -> Iterator[Path]:
        yield path
        within = self._targets[number] if number in self._merged else number
        for index, part in enumerate(self.sequences.get(within, ())):
            yield from self._walk(part, (*path, index))
        for name, part in self.mappings.get(within, {}).items():
            yield from self._walk(part, (*path, name))

    def __len__(self) -> int:
        return sum(1 for _ in self)
