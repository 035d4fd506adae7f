import asyncio

from scanners import scan


async def read(page, permits):
    async with permits:
        return await scan(page)


async def scan_all(pages, scanners):
    permits = asyncio.Semaphore(scanners)
    return await asyncio.gather(*[read(page, permits) for page in pages])
