LOSS = 40  # millimetres that sawing takes away


def usable(planks, least):
    """Return the lengths after sawing that are long enough."""
    lengths = []
    for plank in planks:
        length = plank - LOSS
        if length >= least:
            lengths.append(length)
    return lengths


def wall_note(lengths):
    """Return the lengths as one text."""
    texts = []
    for length in lengths:
        texts.append(f"{length} mm")
    return ", ".join(texts)
