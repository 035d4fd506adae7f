import asyncio

from scanners import scan


async def read(page, scanners):
    async with asyncio.Semaphore(scanners):
        try:
            return await scan(page)
        except ValueError:
            return "unreadable"


async def scan_all(pages, scanners):
    return await asyncio.gather(*[read(page, scanners) for page in pages])
