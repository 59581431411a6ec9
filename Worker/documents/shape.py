"""Functions that describe data. A shape takes a value and its place, and returns it complete."""

import re
from collections.abc import Callable
from typing import Any

from .errors import WrongShape

Shape = Callable[[Any, str], Any]


def text(value: Any, at: str) -> str:
    if not isinstance(value, str):
        raise WrongShape(at)
    return value


def whole(value: Any, at: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongShape(at)
    return value


def number(value: Any, at: str) -> int | float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise WrongShape(at)
    return value


def flag(value: Any, at: str) -> bool:
    if not isinstance(value, bool):
        raise WrongShape(at)
    return value


def matching(pattern: re.Pattern[str]) -> Shape:
    def shape(value: Any, at: str) -> str:
        written = text(value, at)
        if not pattern.fullmatch(written):
            raise WrongShape(at)
        return written

    return shape


def one_of(*words: str) -> Shape:
    def shape(value: Any, at: str) -> str:
        if not isinstance(value, str) or value not in words:
            raise WrongShape(at)
        return value

    return shape


def optional(inner: Shape, otherwise: Any = None) -> Shape:
    """May be missing or null; then it is `otherwise`."""

    def shape(value: Any, at: str) -> Any:
        return otherwise if value is None else inner(value, at)

    return shape


def many(inner: Shape) -> Shape:
    def shape(value: Any, at: str) -> list[Any]:
        if not isinstance(value, list):
            raise WrongShape(at)
        return [inner(each, f"{at}[{index}]") for index, each in enumerate(value)]

    return shape


def some(inner: Shape) -> Shape:
    """A list that may be missing: then it is empty."""
    return optional(many(inner), otherwise=[])


def named(inner: Shape) -> Shape:
    """An object whose keys the job chooses. An error does not repeat them: they could be people's words."""

    def shape(value: Any, at: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongShape(at)
        return {key: inner(each, f"{at}[]") for key, each in value.items()}

    return shape


def record(**fields: Shape) -> Shape:
    """An object with these keys. Others are left out."""

    def shape(value: Any, at: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongShape(at)
        return {key: inner(value.get(key), f"{at}.{key}") for key, inner in fields.items()}

    return shape


def by_kind(**shapes: Shape) -> Shape:
    """An object whose `kind` says which of these it is."""

    def shape(value: Any, at: str) -> dict[str, Any]:
        kind = value.get("kind") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in shapes:
            raise WrongShape(f"{at}.kind")
        fields: dict[str, Any] = shapes[kind](value, at)
        return {"kind": kind} | fields

    return shape


def later(find: Callable[[], Shape]) -> Shape:
    """For a shape that refers to itself."""
    return lambda value, at: find()(value, at)
