import disk

TRIES = 3


def copy_patiently(source, target):
    for attempt in range(1, TRIES + 1):
        try:
            disk.copy(source, target)
            return
        except TimeoutError:
            if attempt == TRIES:
                raise


def back_up(source, folder):
    part = folder / f"{source.name}.part"
    try:
        copy_patiently(source, part)
        part.replace(folder / source.name)
    finally:
        part.unlink(missing_ok=True)
