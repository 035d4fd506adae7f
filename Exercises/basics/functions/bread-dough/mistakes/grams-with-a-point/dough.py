def flour(loaves):
    return loaves * 500


def water(loaves, percent):
    return flour(loaves) * percent / 100
