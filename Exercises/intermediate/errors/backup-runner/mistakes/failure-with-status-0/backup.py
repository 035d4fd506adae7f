import disk


def back_up(source, folder):
    whole = folder / source.name
    part = folder / ("new-" + source.name)
    left = 3
    try:
        while left > 0:
            left -= 1
            try:
                disk.copy(source, part)
            except TimeoutError:
                if left == 0:
                    raise
            else:
                part.replace(whole)
                return
    finally:
        part.unlink(missing_ok=True)
