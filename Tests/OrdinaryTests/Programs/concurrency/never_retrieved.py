# What asyncio says of tasks that nobody waited for.
import asyncio


async def fail():
    raise LookupError("lost")


async def main():
    task = asyncio.ensure_future(fail())
    await asyncio.sleep(0.001)
    del task
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", repr(context["exception"])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.001)


asyncio.run(main())
