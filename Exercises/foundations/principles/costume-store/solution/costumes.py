def costume(line):
    """Return the name and the state of a costume."""
    name, _, state = line.split(";")
    return name.strip().title(), state.strip()


def to_mend(lines):
    """Return the names of the torn costumes, each once, in alphabetical order."""
    names = set()
    for line in lines:
        if line:
            name, state = costume(line)
            if state == "torn":
                names.add(name)
    return ", ".join(sorted(names))
