def flour(loaves):
    return loaves * 500


def water(loaves, percent):
    return 0
