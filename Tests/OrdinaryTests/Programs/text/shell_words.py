# Splits command lines as a shell does, and a small shell around it.
# input: add 2 3\nsay "hello there" friend\nhelp\nnothing here\n\nbye\nadd 1 1\n
import cmd
import shlex

print(shlex.split("cp 'my file.txt' dir\\ two/ # not here", comments=True), shlex.join(["a b", "c'd"]), shlex.quote("$x"))


class Shell(cmd.Cmd):
    intro = "Welcome."
    prompt = "> "
    use_rawinput = False

    def do_add(self, line):
        """Adds numbers."""
        print(sum(map(int, line.split())))

    def do_say(self, line):
        print(shlex.split(line))

    def do_bye(self, line):
        return True


Shell().cmdloop()
print("after")
