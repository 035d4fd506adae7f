from itertools import count
from pathlib import Path

import looks
from naming import place_of


def free_path(folder, name):
    """Return a path in the folder that nothing has yet, with a number where it needs one."""
    path = folder / name
    for number in count(2):
        if not path.exists():
            return path
        path = folder / f"{Path(name).stem}-{number}.tif"


def move(scan, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    scan.rename(target)


def take(scan, archive, place):
    """Empty the inbox of a finished scan, and return what has become of it."""
    target = archive / place
    if not target.exists():
        move(scan, target)
        return f"moved: {place.as_posix()}"
    if target.read_bytes() == scan.read_bytes():
        scan.unlink()
        return f"again: {scan.name}"
    target = free_path(archive / "aside", scan.name)
    move(scan, target)
    return f"aside: {target.name}"


def clear(inbox, archive):
    """Look at the inbox once, and return a line for each file in it."""
    before, sizes, lines = looks.load(archive / "looks.json"), {}, []
    for scan in sorted(inbox.iterdir()):
        place = place_of(scan.name)
        size = scan.stat().st_size
        if place is None:
            lines.append(f"no place: {scan.name}")
        elif size == 0 or size != before.get(scan.name):
            sizes[scan.name] = size
            lines.append(f"waits: {scan.name}")
        else:
            lines.append(take(scan, archive, place))
    looks.save(archive / "looks.json", sizes)
    return lines
