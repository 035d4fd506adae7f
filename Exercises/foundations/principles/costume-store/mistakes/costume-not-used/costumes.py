def costume(line):
    parts = [part.strip() for part in line.split(";")]
    return parts[0].title(), parts[2]


def to_mend(lines):
    torn = set()
    for line in lines:
        if line:
            name, size, state = line.split(";")
            if state.strip() == "torn":
                torn.add(name.strip().title())
    return ", ".join(sorted(torn))
