import asyncio

from scanners import scan


async def read(page, permits):
    await permits.acquire()
    try:
        text = await scan(page)
    except ValueError:
        return "unreadable"
    permits.release()
    return text


async def scan_all(pages, scanners):
    permits = asyncio.Semaphore(scanners)
    return await asyncio.gather(*[read(page, permits) for page in pages])
