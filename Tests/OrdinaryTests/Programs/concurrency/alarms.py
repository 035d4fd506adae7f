# Signals that a program sends to itself.
import os
import signal
import threading
import time


class TooSlow(Exception):
    pass


def on_alarm(number, frame):
    raise TooSlow(signal.Signals(number).name + " in " + frame.f_code.co_name)


def search():
    while True:
        time.sleep(5)


print(signal.signal(signal.SIGALRM, on_alarm) == signal.SIG_DFL, signal.alarm(10), signal.alarm(0))
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    search()
except TooSlow as error:
    print("gave up:", error)
seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
print(seen == [signal.SIGUSR1] * 3)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.sigpending() == {signal.SIGUSR2}, signal.sigwait([signal.SIGUSR2]) == signal.SIGUSR2, signal.sigpending())
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
signal.signal(signal.SIGALRM, lambda number, frame: seen.append("tick"))
while seen.count("tick") < 3:
    signal.pause()
print(signal.setitimer(signal.ITIMER_REAL, 0)[1], seen.count("tick"))
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
try:
    threading.Thread(target=signal.signal, args=(signal.SIGTERM, on_alarm)).run()
    signal.signal(signal.SIGKILL, on_alarm)
except OSError as error:
    print(error)
