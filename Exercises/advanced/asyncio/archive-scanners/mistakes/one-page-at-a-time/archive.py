import asyncio

from scanners import scan


async def scan_all(pages, scanners):
    permits = asyncio.Semaphore(scanners)
    texts = []
    for page in pages:
        async with permits:
            try:
                texts.append(await scan(page))
            except ValueError:
                texts.append("unreadable")
    return texts
