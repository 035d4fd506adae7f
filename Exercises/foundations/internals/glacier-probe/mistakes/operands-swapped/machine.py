def run(code, names, limit=1000):
    names = names.copy()
    stack = []
    at = 0
    steps = 0
    while steps < limit:
        steps += 1
        name, value = code[at]
        at += 1
        if name == "PUSH":
            stack.append(value)
        elif name == "LOAD":
            stack.append(names[value])
        elif name == "STORE":
            names[value] = stack.pop()
        elif name == "ADD":
            stack.append(stack.pop() + stack.pop())
        elif name == "SUB":
            stack.append(stack.pop() - stack.pop())
        elif name == "MUL":
            stack.append(stack.pop() * stack.pop())
        elif name == "LESS":
            stack.append(stack.pop() < stack.pop())
        elif name == "JUMP":
            at = value
        elif name == "JUMP_IF_FALSE":
            if not stack.pop():
                at = value
        elif name == "RETURN":
            return stack.pop()
    raise RuntimeError("no result")
