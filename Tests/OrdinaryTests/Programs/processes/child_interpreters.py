# Starts python from python.
# processes: 8
# needs: full
import subprocess
import sys

python = [sys.executable, "-c"]
result = subprocess.run(python + ["print(input()[::-1])"], input="olleh\n", capture_output=True, text=True)
print(result.stdout, result.returncode, repr(result.stderr))
result = subprocess.run(python + ["import sys; sys.exit('no\\n')"], stderr=subprocess.PIPE)
print(result.returncode, result.stderr)
try:
    subprocess.run(python + ["raise SystemExit(3)"], check=True)
except subprocess.CalledProcessError as error:
    print(error.returncode)
try:
    subprocess.run(python + ["import time; time.sleep(60)"], timeout=0.2)
except subprocess.TimeoutExpired as error:
    print("too slow", error.cmd[1])
with subprocess.Popen(python + ["for i in range(3): print(i)"], stdout=subprocess.PIPE, text=True) as process:
    print([int(line) for line in process.stdout], process.wait(), process.poll())
environment = {"NAME": "value"}
print(subprocess.check_output(python + ["import os; print(os.environ['NAME'])"], env=environment))
killed = subprocess.Popen(python + ["import time; time.sleep(60)"])
killed.terminate()
print(killed.wait())
print(subprocess.run([sys.executable, "-m", "json.tool", "--compact"], input=b"[1, 2]", stdout=subprocess.PIPE).stdout)
try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as error:
    print(error)
sys.stdout.flush()
subprocess.run(python + ["import os; print('inherited', os.path.basename(os.getcwd()))"])
