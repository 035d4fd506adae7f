# Every signal is handled as after a plain start.
import signal

for number in sorted(signal.valid_signals()):
    handler = signal.getsignal(number)
    print(int(number), signal.strsignal(number), getattr(handler, "name", getattr(handler, "__name__", handler)))
print(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.sigpending(), signal.getitimer(signal.ITIMER_REAL), signal.alarm(0))
print(signal.set_wakeup_fd(-1), signal.default_int_handler.__name__)
