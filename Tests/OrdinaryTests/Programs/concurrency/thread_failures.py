# Exceptions that nobody catches in threads.
import threading


def divide(by):
    return 1 / by


for by in (0, 1, "zero"):
    thread = threading.Thread(target=divide, args=(by,), name=f"divide by {by}")
    thread.start()
    thread.join()
threading.excepthook = lambda args: print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)
thread = threading.Thread(target=lambda: [][1])
thread.start()
thread.join()
print("the main thread goes on")
