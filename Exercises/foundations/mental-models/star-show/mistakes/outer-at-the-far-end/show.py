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
        elif words[0] == "outer":
            for place in stack:
                if words[1] in place:
                    place[words[1]] = words[2]
                    break
            else:
                stack[0][words[1]] = words[2]
        else:
            stack[-1][words[0]] = words[1]
    return result
