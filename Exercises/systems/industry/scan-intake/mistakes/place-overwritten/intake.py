from looks import load, save
from naming import place_of


def clear(inbox, archive):
    memory = archive / "looks.json"
    old = load(memory)
    new = {}
    result = []
    for name in sorted(path.name for path in inbox.iterdir()):
        scan = inbox / name
        place = place_of(name)
        if place is None:
            result.append("no place: " + name)
            continue
        size = scan.stat().st_size
        if size == 0 or old.get(name) != size:
            new[name] = size
            result.append("waits: " + name)
            continue
        goal = archive / place
        goal.parent.mkdir(parents=True, exist_ok=True)
        if not goal.exists() or goal.read_bytes() != scan.read_bytes():
            scan.replace(goal)
            result.append("moved: " + place)
        elif goal.read_bytes() == scan.read_bytes():
            scan.unlink()
            result.append("again: " + name)
        else:
            aside = archive / "aside"
            aside.mkdir(exist_ok=True)
            other = name
            count = 2
            while (aside / other).exists():
                other = name[:-4] + f"-{count}.tif"
                count += 1
            scan.replace(aside / other)
            result.append("aside: " + other)
    save(memory, new)
    return result
