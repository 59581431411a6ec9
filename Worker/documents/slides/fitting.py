"""How much text a place on a slide takes. Nothing is cut: what is too much goes on to the next slide."""

# Letters are a little over half as wide as they are high, lines a third higher than the letters.
_LETTER, _LINE, _GAP = 0.52, 1.32, 0.45


def lines(text: str, size: float, width: float) -> int:
    """How many lines a paragraph takes, in a place of so many inches."""
    letters = max(1, int(width * 72 / (size * _LETTER)))
    return sum(_wrapped(part, letters) for part in text.split("\n"))


def _wrapped(text: str, letters: int) -> int:
    """Lines of so many letters, broken between words, and within one that is longer than a line."""
    count, used = 1, 0
    for word in text.split(" "):
        if used and used + 1 + len(word) > letters:
            count, used = count + 1, 0
        used += len(word) + bool(used)
        full = max(0, used - 1) // letters
        count, used = count + full, used - full * letters
    return count


def height(paragraphs: list[str], size: float, width: float) -> float:
    """Inches."""
    return sum(lines(each, size, width) * _LINE + _GAP for each in paragraphs) * size / 72


def title_lines(text: str, size: float, width: float) -> int:
    """Headings are wider than text of the same size."""
    return lines(text, size * 1.15, width)


def title_height(text: str, size: float, width: float) -> float:
    """Inches."""
    return title_lines(text, size, width) * size * 1.08 / 72


def title_size(text: str, largest: int, width: float, room: float) -> int:
    """The largest size at which a title stays in its place; no smaller than 20."""
    return next((size for size in range(largest, 20, -2) if title_height(text, size, width) <= room), 20)


def pages(
    paragraphs: list[str], width: float, room: float, largest: int = 28, least: int = 18
) -> list[tuple[int, list[str]]]:
    """The paragraphs shared out over as few slides as possible, each with its size of letters."""
    for size in range(largest, least - 1, -2):
        if height(paragraphs, size, width) <= room:
            return [(size, paragraphs)]
    shared: list[tuple[int, list[str]]] = []
    page: list[str] = []
    for paragraph in (part for each in paragraphs for part in _parted(each, least, width, room)):
        if page and height([*page, paragraph], least, width) > room:
            shared.append((least, page))
            page = []
        page.append(paragraph)
    return [*shared, (least, page)]


def _parted(paragraph: str, size: int, width: float, room: float) -> list[str]:
    """A paragraph too long for a slide, in pieces that fit: broken between words, or inside a very long one."""
    if height([paragraph], size, width) <= room:
        return [paragraph]
    most = int(width * 72 / (size * _LETTER)) * int((room * 72 / size - _GAP) / _LINE) * 4 // 5
    parts: list[str] = []
    rest = paragraph
    while len(rest) > most:
        at = rest.rfind(" ", most // 2, most)
        at = most if at < 0 else at
        parts.append(rest[:at].strip())
        rest = rest[at:].strip()
    return [*parts, rest]


def rows(columns: list[str], cells: list[list[str]], size: int, width: float, room: float) -> list[list[list[str]]]:
    """The rows of a table shared out over slides, each with room for the head."""
    column = width / len(columns) - 0.2

    def high(row: list[str]) -> float:
        return max(lines(cell, size, column) for cell in row) * _LINE * size / 72 + 0.14

    shared: list[list[list[str]]] = [[]]
    used = high(columns)
    for row in cells:
        if shared[-1] and used + high(row) > room:
            shared.append([])
            used = high(columns)
        shared[-1].append(row)
        used += high(row)
    return shared
