def flour(loaves):
    return loaves * 500


def water(loaves, percent):
    return 500 * percent // 100
