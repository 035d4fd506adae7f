import disk


def back_up(source, folder):
    target = folder / source.name
    left = 3
    while True:
        try:
            disk.copy(source, target)
            return
        except TimeoutError:
            left -= 1
            if left == 0:
                target.unlink(missing_ok=True)
                raise
        except FileNotFoundError:
            raise
        except BaseException:
            target.unlink(missing_ok=True)
            raise
