"""Numbers behind the page: shares and months."""


def whole_percents(amounts):
    """Return whole percentages of the amounts that add up to 100."""
    total = sum(amounts)
    percents = [amount * 100 // total for amount in amounts]
    lost = [amount * 100 % total for amount in amounts]
    by_loss = sorted(range(len(amounts)), key=lambda place: lost[place], reverse=True)
    for place in by_loss[: 100 - sum(percents)]:
        percents[place] += 1
    return percents


def months_between(first, last):
    """Return all months from the first to the last, both included, as "2026-03"."""
    year, month = (int(part) for part in first.split("-"))
    months = [first]
    while months[-1] != last:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        months.append(f"{year}-{month:02}")
    return months
