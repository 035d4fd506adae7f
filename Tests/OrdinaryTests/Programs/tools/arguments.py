# Reads its arguments.
# arguments: -vv --size 3 --kind=b add one two --flag
import argparse

parser = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="That is all.")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--size", type=int, metavar="N", help="how big (default: %(default)s)", default=1)
parser.add_argument("--kind", choices=["a", "b"])
commands = parser.add_subparsers(dest="command", required=True)
add = commands.add_parser("add", help="adds")
add.add_argument("names", nargs="+")
add.add_argument("--flag", action=argparse.BooleanOptionalAction)
print(parser.parse_args())
print(vars(parser.parse_args(["add", "x", "--no-flag"])), parser.parse_known_args(["add", "y", "--other"])[1])
parser.print_usage()
print(parser.format_help().splitlines()[2])
for bad in (["--size", "x", "add", "n"], ["add"], ["--kind", "c", "add", "n"], ["sub"], []):
    try:
        parser.parse_args(bad)
    except SystemExit as stop:
        print("status", stop.code)
