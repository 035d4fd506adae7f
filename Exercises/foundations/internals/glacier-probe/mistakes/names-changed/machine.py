def run(code, names, limit=1000):
    stack = []
    at = 0
    for _ in range(limit):
        name, value = code[at]
        at += 1
        if name == "PUSH":
            stack.append(value)
        elif name == "LOAD":
            stack.append(names[value])
        elif name == "STORE":
            names[value] = stack.pop()
        elif name in ("ADD", "SUB", "MUL", "LESS"):
            right, left = stack.pop(), stack.pop()
            if name == "ADD":
                stack.append(left + right)
            elif name == "SUB":
                stack.append(left - right)
            elif name == "MUL":
                stack.append(left * right)
            else:
                stack.append(left < right)
        elif name == "JUMP":
            at = value
        elif name == "JUMP_IF_FALSE":
            if not stack.pop():
                at = value
        elif name == "RETURN":
            return stack.pop()
    raise RuntimeError("no result")
