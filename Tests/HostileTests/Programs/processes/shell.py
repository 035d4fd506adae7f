# Runs a shell.
# verdict: accepted
import subprocess

try:
    subprocess.run(['/bin/sh', '-c', 'true'], check=True)
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
