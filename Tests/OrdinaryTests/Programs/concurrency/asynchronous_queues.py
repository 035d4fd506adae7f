# A crawler's shape: workers on a queue, with semaphore, lock and event.
import asyncio


async def worker(name, queue, seen, limit):
    while True:
        depth, page = await queue.get()
        async with limit:
            await asyncio.sleep(0.001)
            if page not in seen:
                seen[page] = depth
                if depth < 3:
                    for letter in "ab":
                        queue.put_nowait((depth + 1, page + letter))
        queue.task_done()


async def main():
    queue, seen = asyncio.Queue(), {}
    limit = asyncio.Semaphore(2)
    await queue.put((0, "/"))
    workers = [asyncio.create_task(worker(i, queue, seen, limit)) for i in range(3)]
    await queue.join()
    for each in workers:
        each.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True) == [], sorted(seen))
    event, lock = asyncio.Event(), asyncio.Lock()
    asyncio.get_running_loop().call_later(0.005, event.set)
    print(await event.wait(), lock.locked())
    async with lock:
        print(lock.locked())
    small = asyncio.PriorityQueue(maxsize=2)
    small.put_nowait(2), small.put_nowait(1)
    print(await small.get(), small.full(), small.qsize())
    try:
        small.put_nowait(3), small.put_nowait(4)
    except asyncio.QueueFull as error:
        print("full", repr(error))
    future = asyncio.get_running_loop().create_future()
    future.set_result(7)
    print(await future, future.done())


asyncio.run(main(), debug=False)
