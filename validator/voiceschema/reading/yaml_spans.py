"""Where the values of a YAML document stand."""

from array import array
from collections.abc import Iterator, Mapping

from voiceschema.reading.positions import Path, Span


class YamlSpans(Mapping[Path, Span]):
    """The spans of all values in a YAML document; as a tree, for with its path each would be as long as it is deep."""

    def __init__(self) -> None:
        # Of each value, by its number, the four offsets of its span.
        self._offsets = array("i")
        #: The numbers of the values in each sequence and in each mapping.
        self.sequences: dict[int, array[int]] = {}
        self.mappings: dict[int, dict[str, int]] = {}
        # What stands elsewhere: the path at which it is written, and its number there.
        self._origins: dict[int, Path] = {}
        self._targets: dict[int, int] = {}
        # What a merge key has from elsewhere has the same parts as there; what an alias stands for has none here.
        self._merged: set[int] = set()

    @property
    def next_number(self) -> int:
        """The number of the value that is added next."""
        return len(self._offsets) // 4

    def add(self, start: int, end: int, key_start: int, key_end: int) -> int:
        """Add a value, and return its number."""
        self._offsets.extend((start, end, key_start, key_end))
        return len(self._offsets) // 4 - 1

    def set_extent(self, number: int, start: int, end: int) -> None:
        """Say where a value stands, when its end is known."""
        self._offsets[4 * number], self._offsets[4 * number + 1] = start, end

    def extent(self, number: int) -> tuple[int, int]:
        """Return where a value stands."""
        return self._offsets[4 * number], self._offsets[4 * number + 1]

    def set_alias(self, number: int, origin: Path, target: int) -> None:
        """Say that an alias stands for a value that is written at another path."""
        self._origins[number], self._targets[number] = origin, target

    def written(self, number: int, path: Path) -> tuple[int, Path]:
        """Return the number and the path of a value where it is written, and not where an alias stands for it."""
        return self._targets.get(number, number), self._origins.get(number, path)

    def merge(self, number: int, name: str, source: int, origin: Path | None) -> None:
        """Put a member of one mapping into another; `origin` is its path if it is not written in the other."""
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
        """Yield the paths of all values, each before those of its parts."""
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
