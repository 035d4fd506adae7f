# Hands work over through queues.
import queue
import threading

tasks, done = queue.Queue(maxsize=3), queue.PriorityQueue()


def worker():
    while (task := tasks.get()) is not None:
        done.put((-task, f"{task} squared is {task * task}"))
        tasks.task_done()
    tasks.task_done()


workers = [threading.Thread(target=worker) for _ in range(4)]
for each in workers:
    each.start()
for number in range(10):
    tasks.put(number)
for _ in workers:
    tasks.put(None)
tasks.join()
while not done.empty():
    print(done.get()[1])
stack = queue.LifoQueue()
stack.put(1), stack.put(2)
print(stack.get(), stack.qsize(), tasks.full())
for attempt in (lambda: tasks.get_nowait(), lambda: tasks.get(timeout=0.01), lambda: [tasks.put_nowait(i) for i in range(4)]):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__)
condition, box = threading.Condition(), []


def consume():
    with condition:
        print(condition.wait_for(lambda: box, timeout=5), box.pop())


consumer = threading.Thread(target=consume)
consumer.start()
with condition:
    box.append("parcel")
    condition.notify()
consumer.join()
