"""Measurements of a test hall."""


def twins():
    """Three measurements each of 30 bearings; good and worn ones measure alike."""
    rows = []
    for number in range(30):
        vibration, degrees = number * 37 % 61, 40 + number * 53 % 59
        state = "worn" if number * 7 % 30 < 15 else "good"
        for again in range(3):
            rows.append((f"B{number}", vibration + again / 10, degrees + again / 10, state))
    return rows


def hall():
    """One measurement each of 60 bearings. Worn ones shake more; the heat tells less."""
    rows = []
    for number in range(60):
        worn = number % 3 == 0
        vibration = (number * 29 % 43) / 20 + (1.1 if worn else 0)
        degrees = 40 + number * 31 % 47
        rows.append((f"B{number}", vibration, degrees, "worn" if worn else "good"))
    return rows


def hall_with_hot_ones():
    """The same, with two bearings that ran hot."""
    return [
        (name, vibration, degrees + (400 if name in ("B7", "B20") else 0), state)
        for name, vibration, degrees, state in hall()
    ]
