def run(lines):
    values = {}
    result = []
    for line in lines:
        words = line.split()
        if words[0] == "show":
            result.append(values.get(words[1], "-"))
        elif words[0] == "outer":
            values[words[1]] = words[2]
        elif len(words) == 2:
            values[words[0]] = words[1]
    return result
