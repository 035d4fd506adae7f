# The interpreter waits for threads, then calls what was registered, last first.
import atexit
import threading
import time


main_is_done = threading.Event()


def late():
    # However slow the machine is, main comes first; and then it has some time to forget about this thread.
    main_is_done.wait()
    time.sleep(0.02)
    print("thread is done")


atexit.register(print, "registered first")
atexit.register(print, "registered second")
atexit.unregister(late)
threading.Thread(target=late).start()
threading.Thread(target=time.sleep, args=(100,), daemon=True).start()
print("end of main")
main_is_done.set()
