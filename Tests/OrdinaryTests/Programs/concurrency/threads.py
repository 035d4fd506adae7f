# Threads, locks, events, barriers, and what a thread keeps for itself.
import threading

total, lock = 0, threading.Lock()


def add(times):
    global total
    for _ in range(times):
        with lock:
            total += 1


threads = [threading.Thread(target=add, args=(1000,), name=f"adder-{i}") for i in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, threads[0].name, threads[0].is_alive(), threading.active_count(), threading.current_thread().name)
ready, results = threading.Event(), []
local = threading.local()
local.name = "main"


def wait():
    ready.wait()
    results.append(hasattr(local, "name"))


thread = threading.Thread(target=wait, daemon=True)
thread.start()
ready.set()
thread.join(5)
print(results, local.name, ready.is_set(), ready.wait(0), threading.Event().wait(0.001))
barrier = threading.Barrier(3, action=lambda: results.append("all here"))
threads = [threading.Thread(target=barrier.wait) for _ in range(3)]
[thread.start() for thread in threads], [thread.join() for thread in threads]
rlock, semaphore = threading.RLock(), threading.BoundedSemaphore(2)
with rlock, rlock, semaphore:
    print(results, lock.acquire(blocking=False), lock.acquire(timeout=0.001), semaphore.acquire(blocking=False), semaphore.acquire(blocking=False))
timer = threading.Timer(0.01, print, ("timer",))
timer.start()
timer.join()
try:
    threading.Thread(target=add).start() or semaphore.release() or semaphore.release() or semaphore.release()
except ValueError as error:
    print(error)
