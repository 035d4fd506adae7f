import asyncio

from scanners import scan


async def read(page):
    try:
        return await scan(page)
    except ValueError:
        return "unreadable"


async def scan_all(pages, scanners):
    texts = []
    for start in range(0, len(pages), scanners):
        group = pages[start : start + scanners]
        texts.extend(await asyncio.gather(*[read(page) for page in group]))
    return texts
