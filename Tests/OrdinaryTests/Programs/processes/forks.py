# Forks, pipes and waits.
# processes: 8
# needs: full
import os
import signal
import sys

reader, writer = os.pipe()
print("before", flush=True)
child = os.fork()
if child == 0:
    os.close(reader)
    os.write(writer, b"from the child")
    os._exit(7)
os.close(writer)
pid, status = os.waitpid(child, 0)
print(os.read(reader, 100), pid == child, os.waitstatus_to_exitcode(status))
sys.stdout.flush()
children = []
for n in range(3):
    child = os.fork()
    if child == 0:
        sys.exit(n)
    children.append(child)
print(sorted(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))
sys.stdout.flush()
child = os.fork()
if child == 0:
    signal.pause()
os.kill(child, signal.SIGTERM)
print(os.WTERMSIG(os.wait()[1]) == signal.SIGTERM)
try:
    os.wait()
except ChildProcessError as error:
    print(error)
sys.stdout.flush()
if os.fork() == 0:
    os.execv(sys.executable, [sys.executable, "-c", "print('a new program')"])
os.wait()
os.execv(sys.executable, [sys.executable, "-c", "import sys; print('the last word', sys.argv)", "x"])
