LOSS = 40


def usable(planks, least):
    [plank - LOSS for plank in planks if plank - LOSS >= least]
    return planks


def wall_note(lengths):
    return ", ".join([f"{length} mm" for length in lengths])
