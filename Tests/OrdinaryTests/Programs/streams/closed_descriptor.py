# Takes the descriptor away from under the output.
# exits: 120
import os
import sys

print("said", flush=True)
os.close(1)
print("this cannot be flushed")
print("main ends", file=sys.stderr)
