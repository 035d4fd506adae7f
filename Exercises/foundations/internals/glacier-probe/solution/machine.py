import operator

OPERATIONS = {"ADD": operator.add, "SUB": operator.sub, "MUL": operator.mul, "LESS": operator.lt}


def run(code, names, limit=1000):
    """Carry out the instructions, and return what RETURN takes off the stack."""
    values = dict(names)
    stack = []
    place = 0
    for _ in range(limit):
        operation, argument = code[place]
        place += 1
        if operation in OPERATIONS:
            right = stack.pop()
            left = stack.pop()
            stack.append(OPERATIONS[operation](left, right))
        elif operation == "PUSH":
            stack.append(argument)
        elif operation == "LOAD":
            stack.append(values[argument])
        elif operation == "STORE":
            values[argument] = stack.pop()
        elif operation == "JUMP":
            place = argument
        elif operation == "JUMP_IF_FALSE":
            if not stack.pop():
                place = argument
        else:
            return stack.pop()
    raise RuntimeError("no result")
