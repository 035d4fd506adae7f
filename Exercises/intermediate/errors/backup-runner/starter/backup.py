import disk


def back_up(source, folder):
    disk.copy(source, folder / source.name)
