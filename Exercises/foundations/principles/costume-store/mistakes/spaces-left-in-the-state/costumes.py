def costume(line):
    name, size, state = line.split(";")
    return name.strip().title(), state


def to_mend(lines):
    torn = set()
    for line in lines:
        if line:
            name, state = costume(line)
            if state == "torn":
                torn.add(name)
    return ", ".join(sorted(torn))
