# Tasks, gathering, time limits and cancelling.
import asyncio


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
        print("ready:", dish)
        return dish.upper()
    except asyncio.CancelledError:
        print("thrown away:", dish)
        raise


async def fail():
    raise ValueError("burnt")


async def main():
    print(await asyncio.gather(cook("soup", 0.03), cook("salad", 0.01), cook("bread", 0.02)))
    print(await asyncio.gather(cook("egg", 0), fail(), return_exceptions=True))
    try:
        await asyncio.wait_for(cook("roast", 10), timeout=0.02)
    except asyncio.TimeoutError:
        print("too slow")
    task = asyncio.create_task(cook("cake", 10), name="baking")
    await asyncio.sleep(0)
    print(task.get_name(), task.done(), task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(cook(d, t)) for d, t in (("a", 0.001), ("b", 5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    for rest in pending:
        rest.cancel()
    for next_one in asyncio.as_completed([cook("x", 0.02), cook("y", 0.001)]):
        print("got", await next_one)
    print(await asyncio.shield(cook("tea", 0)), await asyncio.to_thread(sum, [1, 2, 3]))
    print(await asyncio.get_running_loop().run_in_executor(None, pow, 2, 10))
    return "closed"


print(asyncio.run(main()))
try:
    asyncio.run(fail())
except ValueError as error:
    print("out of run:", error)
