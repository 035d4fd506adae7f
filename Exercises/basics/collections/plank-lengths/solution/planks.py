LOSS = 40  # millimetres that sawing takes away


def usable(planks, least):
    """Return the lengths after sawing that are long enough."""
    return [plank - LOSS for plank in planks if plank - LOSS >= least]


def wall_note(lengths):
    """Return the lengths as one text."""
    return ", ".join([f"{length} mm" for length in lengths])
