from datetime import date


def is_day(text):
    try:
        return date.fromisoformat(text) is not None
    except ValueError:
        return False


def place_of(name):
    if not name.endswith(".tif"):
        return None
    parts = name[:-4].split("_")
    if len(parts) != 3:
        return None
    day, series, page = parts
    small = "abcdefghijklmnopqrstuvwxyz"
    if len(day) == 10 and is_day(day) and series and set(series) <= set(small):
        if len(page) == 4 and set(page) <= set("0123456789"):
            return f"{series}/{day}/{page}.tif"
    return None
