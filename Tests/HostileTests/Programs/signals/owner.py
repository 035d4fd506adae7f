# Lets the kernel signal its parent.
# verdict: accepted
import fcntl, os

try:
    fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
