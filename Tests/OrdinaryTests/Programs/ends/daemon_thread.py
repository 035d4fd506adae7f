# A daemon thread that waits is left behind.
import threading

forever = threading.Event()
threading.Thread(target=forever.wait, daemon=True).start()
print(threading.active_count())
