"""Regular expressions that compare decimals in strings, `45` or `-0.50`, with a bound.

Of anything else than a decimal, as `schemas/value/decimal.json` has it, they tell nothing.
"""

from decimal import Decimal

_ANY_FRACTION = "(?:[.][0-9]+)?"

#: Those that are whole numbers.
WHOLE = "^-?[0-9]+(?:[.]0+)?$"


def at_least(bound: float) -> str:
    """Return an expression that a decimal matches if it is not less than a bound."""
    return f"^(?:-{_small(-bound)}|[0-9].*)$" if bound <= 0 else f"^{_large(bound)}$"


def at_most(bound: float) -> str:
    """Return an expression that a decimal matches if it is not more than a bound."""
    return f"^(?:-.*|{_small(bound)})$" if bound >= 0 else f"^-{_large(-bound)}$"


def equal(bound: float) -> str:
    """Return an expression that a decimal matches if it is the bound."""
    whole, fraction = _digits(bound)
    sign = "-?" if bound == 0 else "-" if bound < 0 else ""
    return f"^{sign}{whole}" + (f"[.]{fraction}0*$" if fraction else "(?:[.]0+)?$")


def _digits(size: float) -> tuple[str, str]:
    whole, _, fraction = f"{abs(Decimal(repr(size))):f}".partition(".")
    return whole, fraction.rstrip("0")


def _large(size: float) -> str:
    whole, fraction = _digits(size)
    longer = f"[1-9][0-9]{{{len(whole)},}}"
    more = [
        f"{whole[:at]}[{int(digit) + 1}-9][0-9]{{{len(whole) - at - 1}}}"
        for at, digit in enumerate(whole)
        if digit < "9"
    ]
    tails = [f"{fraction[:at]}[{int(digit) + 1}-9][0-9]*" for at, digit in enumerate(fraction) if digit < "9"]
    rest = f"[.]{_either([*tails, f'{fraction}[0-9]*'])}" if fraction else _ANY_FRACTION
    return _either([f"{_either([longer, *more])}{_ANY_FRACTION}", whole + rest])


def _small(size: float) -> str:
    whole, fraction = _digits(size)
    shorter = [f"(?:0|[1-9][0-9]{{0,{len(whole) - 2}}})"] if len(whole) > 1 else []
    less = [
        f"{whole[:at]}[{least}-{int(digit) - 1}][0-9]{{{len(whole) - at - 1}}}"
        for at, digit in enumerate(whole)
        if int(digit) > (least := int(at == 0 and len(whole) > 1))
    ]
    tails = [f"{fraction[:at]}[0-{int(digit) - 1}][0-9]*" for at, digit in enumerate(fraction) if digit > "0"]
    ends = [fraction[:at] for at in range(1, len(fraction))]
    equal_whole = f"{whole}(?:[.]{_either([*tails, *ends, f'{fraction}0*'])})?"
    below = [f"{_either([*shorter, *less])}{_ANY_FRACTION}"] if shorter or less else []
    return _either([*below, equal_whole])


def _either(expressions: list[str]) -> str:
    return f"(?:{'|'.join(expressions)})" if len(expressions) > 1 else expressions[0]
