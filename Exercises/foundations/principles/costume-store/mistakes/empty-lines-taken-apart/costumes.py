def costume(line):
    parts = [part.strip() for part in line.split(";")]
    return parts[0].title(), parts[2]


def to_mend(lines):
    torn = {costume(line)[0] for line in lines if costume(line)[1] == "torn"}
    return ", ".join(sorted(torn))
