LOSS = 40


def usable(planks, least):
    return [plank - LOSS for plank in planks]


def wall_note(lengths):
    return ", ".join([f"{length} mm" for length in lengths])
