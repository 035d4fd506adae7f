def run(lines):
    stack = [{}]
    result = []
    for line in lines:
        words = line.split()
        if words == ["scene"]:
            stack.append({})
        elif words == ["end"]:
            stack.pop()
        elif words[0] == "show":
            for place in reversed(stack):
                if words[1] in place:
                    result.append(place[words[1]])
                    break
            else:
                result.append("-")
        else:
            name, value = words[-2:]
            stack[-1][name] = value
    return result
