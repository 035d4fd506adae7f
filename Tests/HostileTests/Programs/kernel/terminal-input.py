# Types into the learner's terminal.
# verdict: accepted
import fcntl, termios

try:
    fcntl.ioctl(0, termios.TIOCSTI, b'x')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
