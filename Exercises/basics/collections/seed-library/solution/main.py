import sys

packets = {}  # of each seed: how many are there
lent = {}  # of each seed: a dictionary, how many each person has


def count_line(seed):
    """Return a seed and how many packets of it are there."""
    return f"{seed}: {packets[seed]}"


def add(seed, number):
    """Put packets of a seed into the library; return the answer."""
    if seed not in packets:
        packets[seed] = 0
        lent[seed] = {}
    packets[seed] += number
    return count_line(seed)


def lend(seed, name):
    """Give a packet to a person, if one is there; return the answer."""
    if packets.get(seed, 0) == 0:
        return f"no {seed}"
    packets[seed] -= 1
    lent[seed][name] = lent[seed].get(name, 0) + 1
    return count_line(seed)


def bring_back(seed, name):
    """Take a packet back from a person who has one; return the answer."""
    if lent.get(seed, {}).get(name, 0) == 0:
        return "not lent"
    packets[seed] += 1
    lent[seed][name] -= 1
    return count_line(seed)


def book_line(seed):
    """Return the line of a seed in the list, with those who have some."""
    parts = [count_line(seed)]
    for name, number in sorted(lent[seed].items()):
        if number > 0:
            parts.append(f"{name} {number}")
    return ", ".join(parts)


for line in sys.stdin:
    match line.split():
        case ["add", seed, number]:
            print(add(seed, int(number)))
        case ["lend", seed, name]:
            print(lend(seed, name))
        case ["return", seed, name]:
            print(bring_back(seed, name))
        case ["list"]:
            for seed in sorted(packets):
                print(book_line(seed))
        case _:
            print("unknown command")
