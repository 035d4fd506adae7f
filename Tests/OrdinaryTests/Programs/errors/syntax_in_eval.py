# Code that is made at run time and does not compile.
# exits: 1
for code in ("1 +", "a b", "(1", "'", "x = 1", "lambda: (yield", "\u00b2"):
    try:
        eval(code)
    except SyntaxError as error:
        print(repr(code), error.msg, error.lineno, error.offset, error.filename)
print(eval("max(a, 2)", {"a": 1}), exec("b = 3"), b)
compile("for x in y:\n  pass\n 3\n", "template.txt", "exec")
