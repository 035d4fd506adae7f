# Asynchronous generators, comprehensions and context managers.
import asyncio
import contextlib


async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("ticker closed")


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


@contextlib.asynccontextmanager
async def connection(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


async def main():
    async for i in ticker(3):
        print("tick", i)
        if i == 1:
            break
    print([x async for x in Countdown(3)], {x: y async for x in Countdown(2) for y in [x]}, [await asyncio.sleep(0, x) for x in "ab"])
    async with connection("db") as c, contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(connection("cache"))
        print("using", c)
    generator = ticker(5)
    print(await generator.asend(None), await generator.__anext__(), await generator.aclose())
    coroutine = asyncio.sleep(0)
    print(asyncio.iscoroutine(coroutine), await coroutine)


asyncio.run(main())
coroutine = main()
coroutine.close()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
