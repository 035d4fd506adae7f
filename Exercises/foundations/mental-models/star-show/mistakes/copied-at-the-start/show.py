def run(lines):
    stack = [{}]
    result = []
    for line in lines:
        words = line.split()
        if words == ["scene"]:
            stack.append(dict(stack[-1]))
        elif words == ["end"]:
            stack.pop()
        elif words[0] == "show":
            result.append(stack[-1].get(words[1], "-"))
        elif words[0] == "outer":
            for place in stack[::-1]:
                if words[1] in place:
                    place[words[1]] = words[2]
                    break
            else:
                stack[0][words[1]] = words[2]
        else:
            stack[-1][words[0]] = words[1]
    return result
