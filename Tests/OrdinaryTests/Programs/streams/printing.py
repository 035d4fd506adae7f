# print with all its arguments, and displayhook.
import sys

print()
print(1, "two", [3], None, sep="-", end="!\n")
print("no", "space", sep="", end="")
print("", flush=True)
print(*range(3), sep="\n")
print("to errors", file=sys.stderr)
print("überraschend 🎉 \u4e16\u754c \x00 \x7f tab\tbell\a")
sys.displayhook(6 * 7)
sys.displayhook(None)
print(_, sys.stdout.write("x\n"), sys.stdout.writelines(["a", "b\n"]))
for bad in (lambda: print(1, sep=2), lambda: print(1, ends=""), lambda: print(1, file=3)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
sys.stdout.reconfigure(encoding="latin-1", errors="replace", newline="\r\n")
print("€ é")
