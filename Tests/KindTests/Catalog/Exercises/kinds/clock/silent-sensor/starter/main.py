import asyncio

from sensors import read


async def main():
    print(await read("roof", 1))


asyncio.run(main())
