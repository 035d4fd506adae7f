# An interpreter inside the program.
import code
import codeop

console = code.InteractiveConsole({"x": 2})
for line in ("x * 21", "def f(n):", "    return n + x", "", "f(1)", "1 / 0", "y ="):
    print(">>>", line)
    print(console.push(line))
print(codeop.compile_command("for i in range(3):"), codeop.compile_command("1 + 1") is not None)
interpreter = code.InteractiveInterpreter()
print(interpreter.runsource("print('ran')"), interpreter.runsource("if True:"))
