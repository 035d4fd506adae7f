import subprocess
import sys

if sys.argv[1] == "start":
    for name in sys.argv[2:]:
        program = f"print({name!r}, file=open('watch.txt', 'a'))"
        subprocess.run([sys.executable, "-c", program], check=True)
else:
    with open("watch.txt") as file:
        print("\n".join(sorted(file.read().split())))
