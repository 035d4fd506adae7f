def balance(entries: list[int]) -> int:
    return len(entries)
