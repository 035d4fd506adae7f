def costume(line):
    parts = [part.strip() for part in line.split(";")]
    return parts[0].title(), parts[2]


def to_mend(lines):
    torn = []
    for line in lines:
        if line != "":
            name, state = costume(line)
            if state == "torn":
                torn.append(name)
    return ", ".join(sorted(torn))
