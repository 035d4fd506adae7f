# Closes its standard output, and goes on.
import sys

print("said")
sys.stdout.close()
try:
    print("unsaid")
except ValueError as error:
    print("error:", error, file=sys.stderr)
print(sys.stdout.closed, file=sys.stderr)
