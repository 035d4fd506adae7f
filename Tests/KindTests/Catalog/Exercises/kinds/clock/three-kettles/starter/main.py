import asyncio

from kettles import boil


async def main():
    pass


asyncio.run(main())
