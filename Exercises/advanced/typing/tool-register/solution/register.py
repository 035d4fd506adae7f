def places(drawers: dict[str, tuple[str, int]]) -> list[str]:
    """Where each tool lies, in words."""
    lines: list[str] = []
    for tool, (cabinet, number) in drawers.items():
        lines.append(f"{tool}: {cabinet}{number}")
    return lines


def borrowed(loans: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Which tools each borrower has."""
    found: dict[str, list[str]] = {}
    for name, tool in loans:
        found.setdefault(name, []).append(tool)
    return found


def sizes(sets: dict[str, tuple[int, ...]]) -> set[int]:
    """The sizes that are in at least one set."""
    return {size for spanners in sets.values() for size in spanners}


def contents(drawers: dict[str, tuple[str, int]]) -> dict[tuple[str, int], list[str]]:
    """Which tools lie in each drawer."""
    found: dict[tuple[str, int], list[str]] = {}
    for tool, drawer in drawers.items():
        found.setdefault(drawer, []).append(tool)
    return found
